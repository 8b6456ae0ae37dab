package dev.remit.openapi.mock.space;

import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;

/** Keeps values from growing out of themselves: a copy shares its parts, so that a few steps could make more than any memory holds. */
final class Extent {

  private static final int MOST = 50_000;
  private static final int DEEPEST = 200;

  private int count;

  private Extent() {}

  /** @throws IllegalArgumentException if there are more parts, or deeper ones, than an item may have */
  static void check(Node value) {
    new Extent().count(value, 0);
  }

  private void count(Node value, int depth) {
    if (++count > MOST || depth > DEEPEST) {
      throw new IllegalArgumentException("The item would have over " + MOST + " parts, or go over " + DEEPEST + " levels deep.");
    }
    if (value instanceof ArrayNode array) {
      array.items().forEach(each -> count(each, depth + 1));
    } else if (value instanceof ObjectNode object) {
      for (int i = 0; i < object.size(); i++) {
        count(object.value(i), depth + 1);
      }
    }
  }
}
