package dev.remit.openapi.diff;

/** Lengths and patterns (JSON Schema 2020-12 validation, section 6.3). */
final class StringComparison {

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
    Leftover.of(pair.before.every("pattern"), pair.after.every("pattern"), (old, now) -> old.node().sameAs(now.node()))
        .report(pair, Rule.PATTERN_ADDED, Rule.PATTERN_REMOVED, Rule.PATTERN_CHANGED);
  }
}
