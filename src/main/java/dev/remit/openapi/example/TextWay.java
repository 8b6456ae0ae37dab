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
import dev.remit.openapi.value.Sampler;
import dev.remit.openapi.value.Samples;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** As a text: what its name suggests, what has its format, what matches its pattern, or just words, whatever of these is accepted. */
final class TextWay implements Way {

  private static final int MOST = 40;
  /** Formats that nearly every text has, so that a name says less. */
  private static final Set<String> LOOSE = Set.of("uri-reference", "iri-reference", "uri-template", "binary", "regex", "duration");
  private static final int SOME = 3;
  private static final int ROLLS = 4;
  private static final int LENIENT = 1_000;
  private static final List<String> GUESSES = List.of("example", "text1", "a1b2", "123", "Passw0rd!", "example-1", "/example", "1");
  /** Limits on bodies demand no longer text than this. */
  private static final int LONGEST = 1 << 20;

  private final int least;
  private final int most;
  private final List<String> formats;
  private final List<Regex> patterns = new ArrayList<>();
  private final List<String> words;
  /** What is not known to be refused, where nothing is known to be accepted. */
  private final List<String> perhaps;
  private final Invention invention;
  /** For texts like those that its pattern describes. */
  private final @Nullable Sampler sampler;
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
    this.sampler = written.isEmpty() ? null : Sampler.of(written.get(0));
    this.perhaps = words.isEmpty() ? perhaps(hint) : List.of();
    this.invention = Invention.of(formats, hint, free);
  }

  private static List<String> texts(Shape shape, String keyword) {
    return shape.every(keyword).stream().map(Located::node).filter(TextNode.class::isInstance).map(node -> ((TextNode) node).value()).distinct().toList();
  }

  private List<String> words(Shape shape, Hint hint, List<String> written) {
    Set<String> words = new LinkedHashSet<>();
    formats.stream().filter(format -> !Formats.known().contains(format)).forEach(format -> Hint.of(format).texts().forEach(word -> keep(word, words)));
    if (words.isEmpty() && formats.stream().noneMatch(LOOSE::contains)) {
      hint.texts().forEach(word -> keep(word, words));
    }
    formats.forEach(format -> Formats.examples(format).forEach(word -> keep(word, words)));
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

  private List<String> perhaps(Hint hint) {
    return Stream.of(sampled(), hint.texts(), formats.stream().flatMap(format -> Formats.examples(format).stream()).toList(), List.of(fitted(label)), GUESSES)
        .flatMap(List::stream).filter(word -> answer(word) != Answer.NO).limit(SOME).toList();
  }

  /** Where it cannot be decided whether they match, texts like those that the pattern describes. */
  private List<String> sampled() {
    return sampler == null ? List.of() : LongStream.rangeClosed(1, SOME).mapToObj(seed -> sampler.next(least, Chance.of(seed)::among)).toList();
  }

  private boolean keep(String word, Set<String> words) {
    return words.size() >= MOST || fits(word) && words.add(word);
  }

  /** The word cut or repeated until it is as long as it may and must be. */
  private String fitted(String word) {
    var text = new StringBuilder(word);
    while (text.length() < Math.min(least, LONGEST)) {
      text.append(' ').append(word);
    }
    int length = Math.max(Math.min(least, LONGEST), Math.min(most, word.length()));
    if (text.length() > length) {
      text.setLength(length);
    }
    return text.toString().endsWith(" ") ? text.substring(0, length - 1) + "." : text.toString();
  }

  private boolean fits(String text) {
    return answer(text) == Answer.YES;
  }

  private Answer answer(String text) {
    int length = text.codePointCount(0, text.length());
    var answer = length < least || length > most ? Answer.NO : Answer.YES;
    for (int i = 0; i < formats.size() && answer != Answer.NO; i++) {
      answer = answer.and(Formats.accepts(formats.get(i), Values.text(text)));
    }
    for (int i = 0; i < patterns.size() && answer != Answer.NO; i++) {
      answer = answer.and(patterns.get(i).finds(text));
    }
    return answer;
  }

  @Override
  public @Nullable Node make(Making making) {
    var text = words.isEmpty() ? doubtful(making) : text(making.chance());
    if (text == null) {
      return null;
    }
    making.write(text.length() + 2L);
    return Values.text(text);
  }

  private @Nullable String doubtful(Making making) {
    return !perhaps.isEmpty() ? perhaps.get(making.chance().among(perhaps.size())) : making.isLenient() && least < LENIENT ? fitted(label) : null;
  }

  private String text(Chance chance) {
    var word = words.get(chance.among(words.size()));
    if (!chance.rolls() && chance.turn() < words.size()) {
      return word;
    }
    var dice = chance.rolls() ? chance : Chance.of(chance.turn());
    for (int i = 0; i < ROLLS; i++) {
      var text = !chance.rolls() && free ? word + " " + (chance.turn() + 1)
          : sampler == null || i % 2 > 0 ? invention.text(word, dice) : sampler.next(least, dice::among);
      if (fits(text)) {
        return text;
      }
    }
    return words.get(0);
  }
}
