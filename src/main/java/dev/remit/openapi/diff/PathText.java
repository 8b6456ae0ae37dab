package dev.remit.openapi.diff;

import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.TextNode;

/** A variable of a path is never empty: {@code /things/} is another path than {@code /things/{id}}, and does not reach the operation. */
final class PathText {

  private PathText() {}

  /** Whether the value cannot be sent as this part. */
  static boolean isUnsendable(Part part, Node value) {
    return part.writing().isSegment() && isWrittenEmpty(value);
  }

  private static boolean isWrittenEmpty(Node value) {
    return value instanceof TextNode text ? text.value().isEmpty()
        : value instanceof ArrayNode list && (list.size() == 0 || list.size() == 1 && isWrittenEmpty(list.item(0)));
  }
}
