package dev.remit.openapi.diff;

import dev.remit.openapi.tree.NumberNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The step between numbers that all occurrences of {@code multipleOf} make together, their least common multiple. A step
 * of more than {@value #DIGITS} digits is beyond what is worth multiplying out; then nothing is known.
 */
final class Multiple {

  private static final int DIGITS = 1_000;

  private Multiple() {}

  /** The step between the numbers of a shape; null if there is none, or if it is not known. Among integers 1 is none. */
  static @Nullable BigDecimal of(Shape shape) {
    var step = of(shape.every("multipleOf"));
    if (step == null || (shape.declaredTypes() & Types.FRACTION) != 0) {
      return step;
    }
    var whole = common(step, BigDecimal.ONE);
    return whole.compareTo(BigDecimal.ONE) == 0 ? null : whole;
  }

  /** Whether the numbers of a shape are whole because their step is. */
  static boolean areWhole(Shape shape) {
    var step = of(shape.every("multipleOf"));
    return step != null && isWhole(step);
  }

  /** The step; null if there is none, or if it is not known. */
  static @Nullable BigDecimal of(List<Located> steps) {
    @Nullable BigDecimal together = null;
    for (var step : steps) {
      if (step.node() instanceof NumberNode number && number.value().signum() > 0) {
        var next = number.value();
        together = together == null || !isSmall(next) ? next : common(together, next);
        if (!isSmall(together)) {
          return null;
        }
      }
    }
    return together;
  }

  /** Whether a number has so few digits that what is made of several takes no time. */
  static boolean isSmall(BigDecimal value) {
    return value.precision() + Math.abs((long) value.scale()) <= DIGITS;
  }

  /** The least common multiple of two steps. */
  static BigDecimal common(BigDecimal one, BigDecimal other) {
    int scale = Math.max(0, Math.max(one.scale(), other.scale()));
    var a = units(one, scale);
    var b = units(other, scale);
    return new BigDecimal(a.divide(a.gcd(b)).multiply(b), scale);
  }

  private static BigInteger units(BigDecimal value, int scale) {
    return value.setScale(scale, RoundingMode.UNNECESSARY).unscaledValue();
  }

  static boolean isWhole(BigDecimal step) {
    return isSmall(step) && step.stripTrailingZeros().scale() <= 0;
  }

  static boolean isMultiple(BigDecimal step, BigDecimal of) {
    return step.remainder(of).signum() == 0;
  }

  /** Whether no multiple of the step lies between the limits; false if the step is not known, or numbers are too long to tell. */
  static boolean noneBetween(@Nullable BigDecimal step, Bound least, Bound most) {
    if (step == null || !isSmall(step) || !isSmall(least.value()) || !isSmall(most.value())) {
      return false;
    }
    return within(least, step, true).compareTo(within(most, step, false)) > 0;
  }

  /** Which multiple of a step is the first one within a limit. */
  static BigDecimal within(Bound bound, BigDecimal step, boolean lower) {
    var times = bound.value().divide(step, 0, lower ? RoundingMode.CEILING : RoundingMode.FLOOR);
    boolean refused = bound.exclusive() && times.multiply(step).compareTo(bound.value()) == 0;
    return refused ? lower ? times.add(BigDecimal.ONE) : times.subtract(BigDecimal.ONE) : times;
  }
}
