package dev.remit.openapi.diff;

import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Map;

/** How many values a value is made of, which are counted once. */
final class Sizes {

  /** An array or object that must hold more than this, one more than the most usual of large limits, is no small one. */
  static final int LONGEST = 1_025;
  /** A value of more values than this is no small one. */
  private static final int LARGEST = 10_000;

  private final Map<Node, Integer> known = new IdentityHashMap<>();

  /** Whether all of these together can still be read; they may share parts, which count as often as they are written. */
  boolean areSmall(Collection<Node> parts) {
    long size = 0;
    for (var part : parts) {
      size += size(part);
    }
    return size <= LARGEST;
  }

  private int size(Node value) {
    var counted = known.get(value);
    if (counted != null) {
      return counted;
    }
    int size = 1;
    if (value instanceof ObjectNode object) {
      for (int i = 0; i < object.size(); i++) {
        size += size(object.value(i));
      }
      known.put(value, size);
    } else if (value instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        size += size(array.item(i));
      }
      known.put(value, size);
    }
    return size;
  }
}
