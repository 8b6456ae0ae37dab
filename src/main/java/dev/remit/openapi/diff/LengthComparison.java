package dev.remit.openapi.diff;

import dev.remit.openapi.value.Extent;
import org.jspecify.annotations.Nullable;

/**
 * {@code minLength} and {@code maxLength} (JSON Schema 2020-12 validation, section 6.3). A limit that the patterns of the other side keep
 * anyway is none.
 */
final class LengthComparison {

  private LengthComparison() {}

  static void compare(Pair pair) {
    var oldLeast = Bound.atLeast(pair.before, "minLength");
    var nowLeast = Bound.atLeast(pair.after, "minLength");
    if (!isKeptAnyway(pair, oldLeast, nowLeast)) {
      Bound.compareLower(pair, oldLeast, nowLeast, Rule.MIN_LENGTH_RAISED, Rule.MIN_LENGTH_LOWERED);
    }
    var oldMost = Bound.atMost(pair.before, "maxLength");
    var nowMost = Bound.atMost(pair.after, "maxLength");
    if (!isMetAnyway(pair, oldMost, nowMost)) {
      Bound.compareUpper(pair, oldMost, nowMost, Rule.MAX_LENGTH_LOWERED, Rule.MAX_LENGTH_RAISED);
    }
  }

  private static boolean isKeptAnyway(Pair pair, @Nullable Bound old, @Nullable Bound now) {
    return now != null && now.exceeds(old, 0) ? !now.exceeds(null, shortest(pair.before))
        : old != null && old.exceeds(now, 0) && !old.exceeds(null, shortest(pair.after));
  }

  private static boolean isMetAnyway(Pair pair, @Nullable Bound old, @Nullable Bound now) {
    return isTighter(now, old) ? isKeptBy(pair.before, now) : isTighter(old, now) && isKeptBy(pair.after, old);
  }

  private static boolean isKeptBy(Shape shape, @Nullable Bound upper) {
    int longest = longest(shape);
    return longest < Integer.MAX_VALUE && !Bound.isBelow(upper, longest);
  }

  private static boolean isTighter(@Nullable Bound upper, @Nullable Bound other) {
    return upper != null && (other == null || upper.compareUpper(other) < 0);
  }

  private static int shortest(Shape shape) {
    int shortest = 0;
    for (var pattern : shape.every("pattern")) {
      shortest = Math.max(shortest, extent(pattern).least());
    }
    return shortest;
  }

  private static int longest(Shape shape) {
    int longest = Integer.MAX_VALUE;
    for (var pattern : shape.every("pattern")) {
      longest = Math.min(longest, extent(pattern).most());
    }
    return longest;
  }

  private static Extent extent(Located pattern) {
    return Extent.of(StringComparison.text(pattern));
  }
}
