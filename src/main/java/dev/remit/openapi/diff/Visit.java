package dev.remit.openapi.diff;

import dev.remit.openapi.Direction;
import java.util.ArrayDeque;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** A pair that was come to, and the way there from the schema where the walk began. */
record Visit(Pair pair, @Nullable Visit from, Step step) {

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

  /** Puts what data of this direction reaches next on a stack, so that the first edge is taken first. */
  void pushNext(Direction direction, ArrayDeque<Visit> open) {
    for (int i = pair.edges.size() - 1; i >= 0; i--) {
      var edge = pair.edges.get(i);
      if (edge.travels(direction)) {
        open.push(new Visit(edge.to(), this, edge.step()));
      }
    }
  }
}
