package dev.remit.openapi.diff;

import dev.remit.openapi.tree.TextNode;
import java.util.List;
import java.util.Set;

/** Lengths and patterns (JSON Schema 2020-12 validation, section 6.3). */
final class StringComparison {

  /** Found in every text, since a pattern need not fit as a whole; {@code ^.*$} is not, for a dot is no end of line. */
  private static final Set<String> EVERYTHING = Set.of("", ".*", "^", "$", "^.*", ".*$");

  private StringComparison() {}

  static void compare(Pair pair) {
    limits(pair);
    patterns(pair);
  }

  private static void limits(Pair pair) {
    Bound.compareLower(pair, Bound.atLeast(pair.before, "minLength"), Bound.atLeast(pair.after, "minLength"),
        Rule.MIN_LENGTH_RAISED, Rule.MIN_LENGTH_LOWERED);
    Bound.compareUpper(pair, Bound.atMost(pair.before, "maxLength"), Bound.atMost(pair.after, "maxLength"),
        Rule.MAX_LENGTH_LOWERED, Rule.MAX_LENGTH_RAISED);
  }

  private static void patterns(Pair pair) {
    Leftover.of(demanding(pair.before), demanding(pair.after), (old, now) -> old.node().sameAs(now.node()))
        .report(pair, Rule.PATTERN_ADDED, Rule.PATTERN_REMOVED, Rule.PATTERN_CHANGED);
  }

  private static List<Located> demanding(Shape shape) {
    var patterns = shape.every("pattern");
    return patterns.isEmpty() ? patterns
        : patterns.stream().filter(pattern -> !(pattern.node() instanceof TextNode text && EVERYTHING.contains(text.value()))).toList();
  }
}
