package dev.remit.openapi.read;

import dev.remit.openapi.tree.Pointer;
import java.util.Arrays;

/** The way from a starting place to where a walk is; the pointer is made only for what is worth telling. */
final class Trail {

  private Pointer start = Pointer.ROOT;
  private Object[] steps = new Object[64];
  private int length;

  void begin(Pointer place) {
    start = place;
    length = 0;
  }

  /** Goes to a member, by name, or to an item, by position. */
  void down(Object step) {
    if (length == steps.length) {
      steps = Arrays.copyOf(steps, length * 2);
    }
    steps[length++] = step;
  }

  void up() {
    length--;
  }

  Pointer here() {
    var here = start;
    for (int i = 0; i < length; i++) {
      here = steps[i] instanceof Integer position ? here.to(position) : here.to((String) steps[i]);
    }
    return here;
  }
}
