package dev.remit.catalogue.control;

import dev.remit.catalogue.Claim;
import dev.remit.catalogue.Declaration;
import dev.remit.catalogue.EntityRef;
import dev.remit.catalogue.RelationType;
import dev.remit.catalogue.entity.Vocabulary;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words that things are found by; a new way to make them gets a new {@link #FORMAT}, and all are made anew at the next start. */
final class Words {

  static final int FORMAT = 4;

  private static final int LONGEST = 63;
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");

  private final Set<String> all = new LinkedHashSet<>();
  private int length;

  private Words() {}

  /** Words of the name, the title, the description, tags and owners, and facts to choose by; of very many the first. */
  static Set<String> of(Declaration said) {
    var words = new Words();
    words.add(Terms.kind(said.ref().kind()));
    words.addText(said.ref().name());
    if (said.lifecycle() != null) {
      words.add(Terms.lifecycle(said.lifecycle()));
    }
    owners(said).forEach(owner -> words.add(Terms.owner(owner.address())));
    said.tags().forEach(tag -> words.add(Terms.tag(tag)));
    words.addText(said.title());
    said.tags().forEach(words::addText);
    owners(said).forEach(owner -> words.addText(owner.name()));
    words.addText(said.description());
    return words.all;
  }

  /** The words somebody typed. */
  static Set<String> typed(String text) {
    var words = new Words();
    words.addText(text);
    return words.all;
  }

  private static Stream<EntityRef> owners(Declaration said) {
    return said.claims().stream().filter(claim -> claim.type() == RelationType.OWNED_BY && !claim.inverse()).map(Claim::other);
  }

  private void addText(@Nullable String text) {
    if (text == null) {
      return;
    }
    for (var part : BETWEEN.split(folded(text))) {
      if (!part.isEmpty()) {
        add(Terms.cut(part, LONGEST));
      }
    }
  }

  private void add(String word) {
    var more = Vocabulary.BEFORE.length() + word.length() + Vocabulary.AFTER.length();
    if (length + more <= Vocabulary.LONGEST && all.add(word)) {
      length += more;
    }
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }
}
