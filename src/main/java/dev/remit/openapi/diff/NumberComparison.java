package dev.remit.openapi.diff;

import dev.remit.openapi.tree.NumberNode;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Limits and steps of numbers (JSON Schema 2020-12 validation, section 6.2). */
final class NumberComparison {

  /** Beyond this many digits a remainder is not worth its time. */
  private static final int DIGITS = 1_000;

  private NumberComparison() {}

  static void compare(Pair pair, boolean withLimits) {
    if (withLimits) {
      limits(pair);
    }
    steps(pair);
  }

  private static void limits(Pair pair) {
    Bound.compareLower(pair, Bound.minimum(pair.before), Bound.minimum(pair.after),
        Rule.MINIMUM_RAISED, Rule.MINIMUM_LOWERED);
    Bound.compareUpper(pair, Bound.maximum(pair.before), Bound.maximum(pair.after),
        Rule.MAXIMUM_LOWERED, Rule.MAXIMUM_RAISED);
  }

  private static void steps(Pair pair) {
    var old = pair.before.first("multipleOf");
    var now = pair.after.first("multipleOf");
    if (old == null && now == null || old != null && now != null && old.node().sameAs(now.node())) {
      return;
    }
    pair.found(steps(old, now), old, now);
  }

  private static Rule steps(@Nullable Located old, @Nullable Located now) {
    if (old == null || now == null) {
      return old == null ? Rule.MULTIPLE_OF_TIGHTENED : Rule.MULTIPLE_OF_LOOSENED;
    }
    return isMultiple(now, old) ? Rule.MULTIPLE_OF_TIGHTENED
        : isMultiple(old, now) ? Rule.MULTIPLE_OF_LOOSENED : Rule.MULTIPLE_OF_CHANGED;
  }

  private static boolean isMultiple(Located number, Located of) {
    if (!(number.node() instanceof NumberNode whole) || !(of.node() instanceof NumberNode part)) {
      return false;
    }
    return isSmall(whole.value()) && isSmall(part.value()) && part.value().signum() != 0
        && whole.value().remainder(part.value()).signum() == 0;
  }

  static boolean isSmall(BigDecimal value) {
    return value.precision() + Math.abs((long) value.scale()) < DIGITS;
  }
}
