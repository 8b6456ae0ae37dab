package dev.remit.openapi.diff;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Limits and steps of numbers (JSON Schema 2020-12 validation, section 6.2). */
final class NumberComparison {

  /** Beyond this many digits a number is not worth its time. */
  private static final int DIGITS = 1_000;

  private NumberComparison() {}

  static void compare(Pair pair) {
    limits(pair);
    steps(pair);
  }

  private static void limits(Pair pair) {
    Bound.compareLower(pair, Bound.minimum(pair.before), Bound.minimum(pair.after),
        Rule.MINIMUM_RAISED, Rule.MINIMUM_LOWERED);
    Bound.compareUpper(pair, Bound.maximum(pair.before), Bound.maximum(pair.after),
        Rule.MAXIMUM_LOWERED, Rule.MAXIMUM_RAISED);
  }

  private static void steps(Pair pair) {
    if (!huge(pair.before).isEmpty() || !huge(pair.after).isEmpty()) {
      beyondCounting(pair);
      return;
    }
    var old = pair.before.step();
    var now = pair.after.step();
    if (old == null ? now != null : now == null || old.compareTo(now) != 0) {
      pair.found(Finding.of(steps(old, now), pair.before.first("multipleOf"), pair.after.first("multipleOf"))
          .showing(text(old), text(now)));
    }
  }

  private static Rule steps(@Nullable BigDecimal old, @Nullable BigDecimal now) {
    if (old == null || now == null) {
      return old == null ? Rule.MULTIPLE_OF_TIGHTENED : Rule.MULTIPLE_OF_LOOSENED;
    }
    return Multiple.isMultiple(now, old) ? Rule.MULTIPLE_OF_TIGHTENED
        : Multiple.isMultiple(old, now) ? Rule.MULTIPLE_OF_LOOSENED : Rule.MULTIPLE_OF_CHANGED;
  }

  // steps that are too long to be multiplied out stand side by side
  private static void beyondCounting(Pair pair) {
    Leftover.of(pair.before.every("multipleOf"), pair.after.every("multipleOf"), (old, now) -> old.node().sameAs(now.node()))
        .report(pair, Rule.MULTIPLE_OF_TIGHTENED, Rule.MULTIPLE_OF_LOOSENED, Rule.MULTIPLE_OF_CHANGED);
  }

  private static List<Located> huge(Shape shape) {
    var steps = shape.every("multipleOf");
    return Multiple.of(steps) == null ? steps : List.of();
  }

  private static @Nullable String text(@Nullable BigDecimal step) {
    return step == null ? null : step.stripTrailingZeros().toPlainString();
  }

  static boolean isSmall(BigDecimal value) {
    return value.precision() + Math.abs((long) value.scale()) < DIGITS;
  }
}
