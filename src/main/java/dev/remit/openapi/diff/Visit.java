package dev.remit.openapi.diff;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/**
 * A pair that was come to, and the way there from the schema where the walk began.
 *
 * @param distance how far it is: ten thousand steps make one of the next {@link Step.Effort}
 * @param ofSubtype whether a discriminator chose something on the way, which validation does not follow
 */
record Visit(Pair pair, @Nullable Visit from, Step step, long distance, boolean ofSubtype) {

  private static final long FARTHER = 10_000;

  Visit(Pair pair, @Nullable Visit from, Step step) {
    this(pair, from, step, distance(from, step), step instanceof Step.Subtype || from != null && from.ofSubtype);
  }

  private static long distance(@Nullable Visit from, Step step) {
    return from == null ? 0 : from.distance + switch (step.effort()) {
      case PLAIN -> 1;
      case KEYWORD -> FARTHER;
      case UNSHOWN -> FARTHER * FARTHER;
    };
  }

  /** The way as a reader sees it, with what leads there and one more step. */
  String place(String base, Step last) {
    var steps = new ArrayList<Step>();
    steps.add(last);
    for (var visit = this; visit != null; visit = visit.from) {
      steps.add(visit.step);
    }
    var place = new StringBuilder(base).append(": ");
    int start = place.length();
    for (int i = steps.size() - 1; i >= 0; i--) {
      steps.get(i).writeTo(place);
    }
    if (place.length() == start) {
      return base;
    }
    return place.charAt(start) == '.' ? place.deleteCharAt(start).toString() : place.toString();
  }
}
