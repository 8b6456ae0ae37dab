package dev.remit.openapi.diff;

import dev.remit.openapi.tree.NumberNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The tightest of the limits that a shape's parts set.
 *
 * @param value the limit
 * @param exclusive whether the limit itself is refused
 * @param source the keyword that set it
 */
public record Bound(BigDecimal value, boolean exclusive, Located source) {

  /** The tightest lower limit under this keyword; null if none, or if it is the zero that always holds. */
  public static @Nullable Bound atLeast(Shape shape, String keyword) {
    @Nullable Bound tightest = null;
    for (var each : shape.every(keyword)) {
      var bound = of(each, false);
      if (bound != null && bound.value.signum() > 0) {
        tightest = tighter(tightest, bound, true);
      }
    }
    return tightest;
  }

  /** The tightest upper limit under this keyword; null if none. */
  public static @Nullable Bound atMost(Shape shape, String keyword) {
    @Nullable Bound tightest = null;
    for (var each : shape.every(keyword)) {
      tightest = tighter(tightest, of(each, false), false);
    }
    return tightest;
  }

  /** The tightest of {@code minimum} and {@code exclusiveMinimum} in both spellings of the latter. */
  public static @Nullable Bound minimum(Shape shape) {
    return numeric(shape, "minimum", "exclusiveMinimum", true);
  }

  /** The tightest of {@code maximum} and {@code exclusiveMaximum} in both spellings of the latter. */
  public static @Nullable Bound maximum(Shape shape) {
    return numeric(shape, "maximum", "exclusiveMaximum", false);
  }

  private static @Nullable Bound numeric(Shape shape, String inclusive, String exclusive, boolean lower) {
    if (!shape.has(inclusive) && !shape.has(exclusive)) {
      return null;
    }
    @Nullable Bound tightest = null;
    for (var part : shape.parts()) {
      for (var bound : new @Nullable Bound[] {of(part.at(inclusive), part.flag(exclusive)), of(part.at(exclusive), true)}) {
        tightest = tighter(tightest, bound == null ? null : bound.integral(shape, lower), lower);
      }
    }
    return tightest;
  }

  /** The one that refuses more, the first of two that refuse the same. */
  private static @Nullable Bound tighter(@Nullable Bound known, @Nullable Bound next, boolean lower) {
    if (known == null || next == null) {
      return next == null ? known : next;
    }
    return (lower ? next.compareLower(known) > 0 : next.compareUpper(known) < 0) ? next : known;
  }

  private static @Nullable Bound of(@Nullable Located keyword, boolean exclusive) {
    return keyword != null && keyword.node() instanceof NumberNode number
        ? new Bound(number.value(), exclusive, keyword) : null;
  }

  // among integers, more than 0 is at least 1
  private Bound integral(Shape shape, boolean lower) {
    if ((shape.declaredTypes() & Types.FRACTION) != 0 || value.scale() > 0 && value.precision() > 1_000) {
      return this;
    }
    var rounded = value.setScale(0, lower ? RoundingMode.CEILING : RoundingMode.FLOOR).toBigInteger();
    boolean step = exclusive && rounded.equals(wholeOrNull());
    return new Bound(new BigDecimal(step ? rounded.add(BigInteger.valueOf(lower ? 1 : -1)) : rounded), false, source);
  }

  private @Nullable BigInteger wholeOrNull() {
    return value.stripTrailingZeros().scale() <= 0 ? value.toBigInteger() : null;
  }

  /** Positive if this one refuses more from below. */
  int compareLower(Bound other) {
    int order = value.compareTo(other.value);
    return order != 0 ? order : Boolean.compare(exclusive, other.exclusive);
  }

  /** Negative if this one refuses more from above. */
  int compareUpper(Bound other) {
    int order = value.compareTo(other.value);
    return order != 0 ? order : -Boolean.compare(exclusive, other.exclusive);
  }

  /** Whether nothing lies between these two limits. */
  static boolean contradict(@Nullable Bound lower, @Nullable Bound upper) {
    if (lower == null || upper == null) {
      return false;
    }
    int order = lower.value.compareTo(upper.value);
    return order > 0 || order == 0 && (lower.exclusive || upper.exclusive);
  }

  /** The upper limit of a count, cut at the largest int; that if there is none. */
  public static int count(@Nullable Bound upper) {
    return upper == null ? Integer.MAX_VALUE
        : upper.value.max(BigDecimal.ZERO).min(BigDecimal.valueOf(Integer.MAX_VALUE)).intValue();
  }

  /** The lower limit of a count, cut at the largest int; 0 if there is none. */
  public static int least(@Nullable Bound lower) {
    return lower == null ? 0 : lower.value.min(BigDecimal.valueOf(Integer.MAX_VALUE)).intValue();
  }

  /** Whether this lower limit demands more than another one and more than a count. */
  boolean exceeds(@Nullable Bound other, int count) {
    return value.compareTo(BigDecimal.valueOf(count)) > 0 && (other == null || value.compareTo(other.value) > 0);
  }

  /** Whether the higher of two lower limits is kept on the other side anyway, where there are at least so many. */
  static boolean isKept(@Nullable Bound old, @Nullable Bound now, IntSupplier oldCount, IntSupplier nowCount) {
    return now != null && now.exceeds(old, 0) ? !now.exceeds(null, oldCount.getAsInt())
        : old != null && old.exceeds(now, 0) && !old.exceeds(null, nowCount.getAsInt());
  }

  /** Whether this upper limit is less than a count. */
  static boolean isBelow(@Nullable Bound upper, int count) {
    return upper != null && upper.value.compareTo(BigDecimal.valueOf(count)) < 0;
  }

  /** Whether the value lies between these two limits. */
  public static boolean holds(BigDecimal value, @Nullable Bound lower, @Nullable Bound upper) {
    return (lower == null || value.compareTo(lower.value) >= (lower.exclusive ? 1 : 0))
        && (upper == null || value.compareTo(upper.value) <= (upper.exclusive ? -1 : 0));
  }

  /** Reports the difference of two lower limits. */
  static void compareLower(Pair pair, @Nullable Bound old, @Nullable Bound now, Rule raised, Rule lowered) {
    int order = old == null || now == null ? Boolean.compare(old == null, now == null) : now.compareLower(old);
    report(pair, order, old, now, raised, lowered);
  }

  /** Reports the difference of two upper limits. */
  static void compareUpper(Pair pair, @Nullable Bound old, @Nullable Bound now, Rule lowered, Rule raised) {
    int order = old == null || now == null ? Boolean.compare(old == null, now == null) : -now.compareUpper(old);
    report(pair, order, old, now, lowered, raised);
  }

  /**
   * Reports the difference of two upper limits of a count. Generators write the largest int for "no limit", and no message has as much as
   * that.
   */
  static void compareMost(Pair pair, @Nullable Bound old, @Nullable Bound now, Rule lowered, Rule raised) {
    if (count(old) != count(now) || count(old) < Integer.MAX_VALUE) {
      compareUpper(pair, old, now, lowered, raised);
    }
  }

  private static void report(Pair pair, int order, @Nullable Bound old, @Nullable Bound now, Rule tighter, Rule looser) {
    if (order != 0) {
      var finding = Finding.of(order > 0 ? tighter : looser, source(old), source(now));
      pair.found(finding.showing(text(old), text(now)));
    }
  }

  private static @Nullable Located source(@Nullable Bound bound) {
    return bound == null ? null : bound.source;
  }

  private static @Nullable String text(@Nullable Bound bound) {
    return bound == null ? null
        : bound.source.node() instanceof NumberNode written ? written.raw() : bound.value.toPlainString();
  }
}
