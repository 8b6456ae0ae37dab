package dev.remit.openapi.diff;

import dev.remit.openapi.tree.TextNode;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Limits and steps of numbers (JSON Schema 2020-12 validation, section 6.2). */
final class NumberComparison {

  private static final BigDecimal INT32 = BigDecimal.valueOf(2).pow(31);
  private static final BigDecimal INT64 = BigDecimal.valueOf(2).pow(63);
  private static final BigDecimal FLOAT = new BigDecimal(Float.MAX_VALUE);
  private static final BigDecimal DOUBLE = new BigDecimal(Double.MAX_VALUE);

  private NumberComparison() {}

  static void compare(Pair pair) {
    limits(pair);
    steps(pair);
  }

  private static void limits(Pair pair) {
    var oldLeast = Bound.minimum(pair.before);
    var newLeast = Bound.minimum(pair.after);
    var step = commonStep(pair);
    if (!same(least(pair.before, oldLeast), least(pair.after, newLeast)) && !same(step(oldLeast, step, true), step(newLeast, step, true))) {
      Bound.compareLower(pair, oldLeast, newLeast, Rule.MINIMUM_RAISED, Rule.MINIMUM_LOWERED);
    }
    var oldMost = Bound.maximum(pair.before);
    var newMost = Bound.maximum(pair.after);
    if (!same(most(pair.before, oldMost), most(pair.after, newMost)) && !same(step(oldMost, step, false), step(newMost, step, false))) {
      Bound.compareUpper(pair, oldMost, newMost, Rule.MAXIMUM_LOWERED, Rule.MAXIMUM_RAISED);
    }
  }

  private static @Nullable BigDecimal commonStep(Pair pair) {
    var old = pair.before.has("multipleOf") ? pair.before.step() : null;
    return same(old, pair.after.step()) ? old : null;
  }

  /** Which multiple of a step is the first one within a limit; null if there is no limit or no step, or if it takes too long. */
  private static @Nullable BigDecimal step(@Nullable Bound bound, @Nullable BigDecimal step, boolean lower) {
    if (bound == null || step == null || step.signum() <= 0 || !Multiple.isSmall(bound.value()) || !Multiple.isSmall(step)) {
      return null;
    }
    return Multiple.within(bound, step, lower);
  }

  private static boolean same(@Nullable BigDecimal old, @Nullable BigDecimal now) {
    return old != null && now != null && old.compareTo(now) == 0;
  }

  /** Whether all numbers of a shape are of this format anyway. */
  static boolean areAll(Shape shape, String format) {
    var lower = Bound.minimum(shape);
    var upper = Bound.maximum(shape);
    var largest = largest(format);
    if (largest != null) {
      return lower != null && upper != null && lower.value().abs().compareTo(largest) <= 0 && upper.value().abs().compareTo(largest) <= 0;
    }
    var size = size(format);
    var least = least(shape, lower);
    var most = most(shape, upper);
    return size != null && least != null && most != null && least.compareTo(size.negate()) >= 0 && most.compareTo(size) < 0;
  }

  private static @Nullable BigDecimal largest(String format) {
    return switch (format) {
      case "float" -> FLOAT;
      case "double" -> DOUBLE;
      default -> null;
    };
  }

  /** The least of the integers that limit and format leave; null where there is none, or where fractions are left as well. */
  private static @Nullable BigDecimal least(Shape shape, @Nullable Bound bound) {
    if ((shape.declaredTypes() & Types.FRACTION) != 0) {
      return null;
    }
    var size = size(shape);
    return size == null ? bound == null ? null : bound.value() : bound == null ? size.negate() : bound.value().max(size.negate());
  }

  private static @Nullable BigDecimal most(Shape shape, @Nullable Bound bound) {
    if ((shape.declaredTypes() & Types.FRACTION) != 0) {
      return null;
    }
    var size = size(shape);
    return size == null ? bound == null ? null : bound.value()
        : bound == null ? size.subtract(BigDecimal.ONE) : bound.value().min(size.subtract(BigDecimal.ONE));
  }

  private static @Nullable BigDecimal size(Shape shape) {
    var format = shape.first("format");
    return format != null && format.node() instanceof TextNode name ? size(name.value()) : null;
  }

  // OpenAPI, data types
  private static @Nullable BigDecimal size(String format) {
    return switch (format) {
      case "int32" -> INT32;
      case "int64" -> INT64;
      default -> null;
    };
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
}
