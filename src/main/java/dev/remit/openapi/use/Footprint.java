package dev.remit.openapi.use;

import dev.remit.openapi.tree.Pointer;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The places of a document that describe what a consumer uses, in one direction. */
final class Footprint {

  private final Map<String, Mark> marks = new HashMap<>();

  void add(Pointer place, Mark mark) {
    marks.merge(place.toString(), mark, (known, more) -> known.sure() || !more.sure() ? known : more);
  }

  /** What is used of exactly this place, whatever stands below it; null if nothing. */
  @Nullable Mark exactly(Pointer place) {
    return marks.get(place.toString());
  }

  /** What is used of what stands at this place; null if nothing. */
  @Nullable Mark at(Pointer place) {
    var below = new ArrayDeque<String>();
    for (@Nullable Pointer at = place; at != null; at = at.parent()) {
      var mark = marks.get(at.toString());
      if (mark != null) {
        return mark.owns(below) ? mark : null;
      }
      below.push(at.last());
    }
    return null;
  }
}
