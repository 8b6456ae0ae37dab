package dev.remit.openapi.example;

import dev.remit.openapi.diff.Bound;
import dev.remit.openapi.diff.Located;
import dev.remit.openapi.diff.Shape;
import dev.remit.openapi.diff.SmallValue;
import dev.remit.openapi.diff.Values;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.TextNode;
import dev.remit.openapi.value.Answer;
import dev.remit.openapi.value.Formats;
import dev.remit.openapi.value.Regex;
import dev.remit.openapi.value.Samples;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** As a text: what its name suggests, what has its format, what matches its pattern, or just words, whatever of these is accepted. */
final class TextWay implements Way {

  private static final int MOST = 40;
  private static final int ROLLS = 4;
  /** Limits on bodies demand no longer text than this. */
  private static final int LONGEST = 1 << 20;

  private final int least;
  private final int most;
  private final List<String> formats;
  private final List<Regex> patterns = new ArrayList<>();
  private final List<String> words;
  private final Invention invention;
  private final boolean free;
  private final String label;

  TextWay(Recipes recipes, Shape shape, Hint hint) {
    this.least = Bound.least(Bound.atLeast(shape, "minLength"));
    this.most = Bound.count(Bound.atMost(shape, "maxLength"));
    this.formats = texts(shape, "format");
    var written = texts(shape, "pattern");
    written.forEach(pattern -> patterns.add(recipes.regex(pattern)));
    this.label = hint.label();
    this.words = least > most || least > LONGEST ? List.of() : words(shape, hint, written);
    this.free = written.isEmpty() && formats.stream().noneMatch(Formats.known()::contains);
    this.invention = Invention.of(formats, hint, free);
  }

  private static List<String> texts(Shape shape, String keyword) {
    return shape.every(keyword).stream().map(Located::node).filter(TextNode.class::isInstance).map(node -> ((TextNode) node).value()).distinct().toList();
  }

  private List<String> words(Shape shape, Hint hint, List<String> written) {
    Set<String> words = new LinkedHashSet<>();
    hint.texts().forEach(word -> keep(word, words));
    formats.forEach(format -> Formats.examples(format).forEach(word -> keep(word, words)));
    formats.forEach(format -> Hint.of(format).texts().forEach(word -> keep(word, words)));
    if (words.isEmpty()) {
      written.forEach(pattern -> Samples.matching(pattern, least, most).forEach(word -> keep(word, words)));
    }
    if (words.isEmpty()) {
      hint.texts().stream().limit(1).forEach(word -> keep(fitted(word), words));
      keep(fitted(label), words);
    }
    if (words.isEmpty()) {
      SmallValue.texts(shape, word -> keep(word, words));
    }
    return List.copyOf(words);
  }

  private boolean keep(String word, Set<String> words) {
    return words.size() >= MOST || fits(word) && words.add(word);
  }

  /** The word cut or repeated until it is as long as it may and must be. */
  private String fitted(String word) {
    var text = new StringBuilder(word);
    while (text.length() < least) {
      text.append(' ').append(word);
    }
    int length = Math.max(least, Math.min(most, word.length()));
    if (text.length() > length) {
      text.setLength(length);
    }
    return text.toString().endsWith(" ") ? text.substring(0, length - 1) + "." : text.toString();
  }

  private boolean fits(String text) {
    int length = text.codePointCount(0, text.length());
    if (length < least || length > most) {
      return false;
    }
    for (var format : formats) {
      if (Formats.accepts(format, Values.text(text)) != Answer.YES) {
        return false;
      }
    }
    for (var pattern : patterns) {
      if (pattern.finds(text) != Answer.YES) {
        return false;
      }
    }
    return true;
  }

  @Override
  public @Nullable Node make(Making making) {
    if (words.isEmpty()) {
      return null;
    }
    var text = text(making.chance());
    making.write(text.length() + 2L);
    return Values.text(text);
  }

  private String text(Chance chance) {
    var word = words.get(chance.among(words.size()));
    if (!chance.rolls() && chance.turn() < words.size()) {
      return word;
    }
    for (int i = 0; i < ROLLS; i++) {
      var text = chance.rolls() ? invention.text(word, chance) : free ? word + " " + (chance.turn() + 1) : invention.text(word, Chance.of(chance.turn()));
      if (fits(text)) {
        return text;
      }
    }
    return word;
  }
}
