package dev.remit.catalogue.control;

import dev.remit.catalogue.Declaration;
import dev.remit.catalogue.RelationType;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words that things are found by; a new way to make them gets a new {@link #FORMAT}, and all are made anew at the next start. */
final class Words {

  static final int FORMAT = 1;

  private static final int LONGEST = 63;
  private static final int MOST = 200;
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");

  private Words() {}

  /** Words of the name, the title, the description, tags and owners, and facts to choose by. */
  static Set<String> of(Declaration said) {
    var words = new LinkedHashSet<String>();
    words.add(Terms.kind(said.ref().kind()));
    addText(words, said.ref().name());
    if (said.lifecycle() != null) {
      words.add(Terms.lifecycle(said.lifecycle()));
    }
    said.tags().forEach(tag -> words.add(Terms.tag(tag)));
    said.claims().stream().filter(claim -> claim.type() == RelationType.OWNED_BY && !claim.inverse())
        .forEach(claim -> words.add(Terms.owner(claim.other().address())));
    addText(words, said.title());
    said.tags().forEach(tag -> addText(words, tag));
    said.claims().stream().filter(claim -> claim.type() == RelationType.OWNED_BY && !claim.inverse())
        .forEach(claim -> addText(words, claim.other().name()));
    addText(words, said.description());
    return words;
  }

  /** The words somebody typed. */
  static Set<String> typed(String text) {
    var words = new LinkedHashSet<String>();
    addText(words, text);
    return words;
  }

  private static void addText(Set<String> words, @Nullable String text) {
    if (text == null) {
      return;
    }
    for (var part : BETWEEN.split(folded(text))) {
      add(words, part);
    }
  }

  private static void add(Set<String> words, String word) {
    if (!word.isEmpty() && words.size() < MOST) {
      words.add(Terms.cut(word, LONGEST));
    }
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }
}
