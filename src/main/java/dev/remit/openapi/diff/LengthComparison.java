package dev.remit.openapi.diff;

import dev.remit.openapi.value.Extent;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * {@code minLength} and {@code maxLength} (JSON Schema 2020-12 validation, section 6.3). A limit that the patterns and formats of the other
 * side keep anyway is none, nor is one beyond every text.
 */
final class LengthComparison {

  private LengthComparison() {}

  static void compare(Pair pair) {
    var oldLeast = Bound.atLeast(pair.before, "minLength");
    var nowLeast = Bound.atLeast(pair.after, "minLength");
    if (!Bound.isKept(oldLeast, nowLeast, () -> shortest(pair.before), () -> shortest(pair.after))) {
      Bound.compareLower(pair, oldLeast, nowLeast, Rule.MIN_LENGTH_RAISED, Rule.MIN_LENGTH_LOWERED);
    }
    var oldMost = Bound.atMost(pair.before, "maxLength");
    var nowMost = Bound.atMost(pair.after, "maxLength");
    if (!isMetAnyway(pair, oldMost, nowMost)) {
      Bound.compareMost(pair, oldMost, nowMost, Rule.MAX_LENGTH_LOWERED, Rule.MAX_LENGTH_RAISED);
    }
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

  /** Whether the texts of one shape are all longer than those of the other. */
  static boolean areApart(Shape one, Shape other) {
    return least(one) > most(other) || least(other) > most(one);
  }

  private static int least(Shape shape) {
    return Math.max(Bound.least(Bound.atLeast(shape, "minLength")), shortest(shape));
  }

  private static int most(Shape shape) {
    return Math.min(Bound.count(Bound.atMost(shape, "maxLength")), longest(shape));
  }

  private static int shortest(Shape shape) {
    int shortest = 0;
    for (var extent : extents(shape)) {
      shortest = Math.max(shortest, extent.least());
    }
    return shortest;
  }

  private static int longest(Shape shape) {
    int longest = Integer.MAX_VALUE;
    for (var extent : extents(shape)) {
      longest = Math.min(longest, extent.most());
    }
    return longest;
  }

  private static List<Extent> extents(Shape shape) {
    var patterns = shape.every("pattern").stream().map(StringComparison::text);
    return Stream.concat(patterns, StringComparison.formats(shape).stream()).map(Extent::of).toList();
  }
}
