package dev.remit.openapi.diff;

import dev.remit.openapi.value.Formats;
import dev.remit.openapi.value.Samples;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Strings that a schema may accept and those on the edge of what another one accepts. */
final class Words {

  /** A text longer than this is no small one. */
  private static final int LONGEST = 4_000;

  private final Shape own;
  private final Shape other;
  private final int least;
  private final int most;
  private final Set<String> words = new LinkedHashSet<>();

  Words(Shape own, Shape other) {
    this.own = own;
    this.other = other;
    this.least = Examples.count(Bound.atLeast(own, "minLength"));
    this.most = most(own);
  }

  private static int most(Shape shape) {
    var limit = Bound.atMost(shape, "maxLength");
    return limit == null ? Integer.MAX_VALUE : Examples.count(limit);
  }

  Set<String> all() {
    if (least > LONGEST) {
      return Set.of();
    }
    for (var format : texts(own, "format")) {
      words.addAll(Formats.examples(format));
    }
    for (var pattern : texts(own, "pattern")) {
      words.addAll(Samples.matching(pattern, least, most));
    }
    fitting("text");
    for (var limit : limits()) {
      for (int length = limit - 1; length <= limit + 1; length++) {
        lengths(length);
      }
    }
    foreign();
    return words;
  }

  private void foreign() {
    if (own == other) {
      return;
    }
    for (var format : texts(other, "format")) {
      words.addAll(Formats.counterexamples(format));
    }
    for (var pattern : texts(other, "pattern")) {
      words.addAll(Samples.notMatching(pattern, least, most));
    }
    words.add("");
  }

  private List<Integer> limits() {
    var limits = new ArrayList<Integer>();
    for (var shape : own == other ? List.of(own) : List.of(other, own)) {
      for (var limit : new @Nullable Bound[] {Bound.atLeast(shape, "minLength"), Bound.atMost(shape, "maxLength")}) {
        if (limit != null && Examples.count(limit) < LONGEST) {
          limits.add(Examples.count(limit));
        }
      }
    }
    return limits;
  }

  private void lengths(int length) {
    if (length < least || length > most) {
      return;
    }
    words.add("a".repeat(length));
    for (var pattern : texts(own, "pattern")) {
      words.addAll(Samples.matching(pattern, length, length));
    }
  }

  private void fitting(String word) {
    words.add(word.length() > most ? word.substring(0, most) : word + "a".repeat(Math.max(0, least - word.length())));
  }

  private static List<String> texts(Shape shape, String keyword) {
    return shape.every(keyword).stream().map(Drafts::text).filter(java.util.Objects::nonNull).toList();
  }
}
