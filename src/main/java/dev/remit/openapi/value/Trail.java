package dev.remit.openapi.value;

import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The applications in progress, outermost first: which schema to which value. */
final class Trail {

  private ObjectNode[] schemas = new ObjectNode[16];
  private Node[] values = new Node[16];
  private int[] doubts = new int[16];
  private int depth;
  private int doubt;

  void clear() {
    depth = 0;
    doubt = 0;
  }

  int depth() {
    return depth;
  }

  /** Returns the position of this application. */
  int enter(ObjectNode schema, Node value) {
    if (depth == schemas.length) {
      schemas = Arrays.copyOf(schemas, depth * 2);
      values = Arrays.copyOf(values, depth * 2);
      doubts = Arrays.copyOf(doubts, depth * 2);
    }
    schemas[depth] = schema;
    values[depth] = value;
    doubts[depth] = doubt;
    return depth++;
  }

  void leave() {
    depth--;
  }

  /** Where the same schema is being applied to the same value; negative if nowhere. */
  int find(ObjectNode schema, Node value) {
    int at = depth - 1;
    while (at >= 0 && values[at] == value && schemas[at] != schema) {
      at--;
    }
    return at >= 0 && values[at] == value ? at : -1;
  }

  /** The outermost of the applications to this value that led here. */
  int firstOn(Node value) {
    int at = depth;
    while (at > 0 && values[at - 1] == value) {
      at--;
    }
    return at;
  }

  /** The schemas being applied, the outermost first. */
  Stream<ObjectNode> schemas() {
    return Arrays.stream(schemas, 0, depth);
  }

  /** Whether this holds for one of the schemas being applied, from this application on inwards. */
  boolean any(int position, Predicate<ObjectNode> test) {
    for (int at = position; at < depth; at++) {
      if (test.test(schemas[at])) {
        return true;
      }
    }
    return false;
  }

  void doubt(int more) {
    doubt += more;
  }

  /** Whether a negation lies between this application and now. */
  boolean isDoubted(int position) {
    return doubts[position] != doubt;
  }
}
