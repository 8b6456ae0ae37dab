package dev.remit.openapi.diff;

import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/** A pair that was come to, and the way there from the schema where the walk began. */
record Visit(Pair pair, @Nullable Visit from, Step step) {

  /** The way as a reader sees it, with what leads there and one more step. */
  String place(String base, Step last) {
    var steps = new ArrayDeque<String>();
    steps.push(last.text());
    for (var visit = this; visit != null; visit = visit.from) {
      steps.push(visit.step.text());
    }
    var path = String.join("", steps);
    return path.isEmpty() ? base : base + ": " + (path.startsWith(".") ? path.substring(1) : path);
  }
}
