package dev.remit.openapi.diff;

import dev.remit.openapi.tree.Node;
import java.util.List;

/** Lengths and patterns (JSON Schema 2020-12 validation, section 6.3). */
final class StringComparison {

  private StringComparison() {}

  static void compare(Pair pair, boolean withLimits) {
    if (withLimits) {
      limits(pair);
    }
    patterns(pair);
  }

  private static void limits(Pair pair) {
    Bound.compareLower(pair, Bound.atLeast(pair.before, "minLength"), Bound.atLeast(pair.after, "minLength"),
        Rule.MIN_LENGTH_RAISED, Rule.MIN_LENGTH_LOWERED);
    Bound.compareUpper(pair, Bound.atMost(pair.before, "maxLength"), Bound.atMost(pair.after, "maxLength"),
        Rule.MAX_LENGTH_LOWERED, Rule.MAX_LENGTH_RAISED);
  }

  private static void patterns(Pair pair) {
    var gone = without(pair.before.every("pattern"), pair.after.every("pattern"));
    var fresh = without(pair.after.every("pattern"), pair.before.every("pattern"));
    if (gone.size() == 1 && fresh.size() == 1) {
      pair.found(Rule.PATTERN_CHANGED, gone.get(0), fresh.get(0));
      return;
    }
    gone.forEach(pattern -> pair.found(Rule.PATTERN_REMOVED, pattern, null));
    fresh.forEach(pattern -> pair.found(Rule.PATTERN_ADDED, null, pattern));
  }

  private static List<Located> without(List<Located> all, List<Located> these) {
    return all.stream().filter(each -> these.stream().map(Located::node).noneMatch(other -> same(each, other))).toList();
  }

  private static boolean same(Located pattern, Node other) {
    return pattern.node().sameAs(other);
  }
}
