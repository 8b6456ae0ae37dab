package dev.remit.openapi.value;

import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * Answers by the contents of schema and value. Within one document equal schemas mean the same, wherever they stand.
 * Forgets everything when it is full.
 */
final class Memo {

  static final int LARGEST = 1 << 18;

  private static final int SMALLEST = 16;

  private final int largest;
  private @Nullable ObjectNode[] schemas = new ObjectNode[SMALLEST];
  private Node[] values = new Node[SMALLEST];
  private Answer[] answers = new Answer[SMALLEST];
  private int size;

  /** @param largest how many places it has at most, a power of two; half of them are used */
  Memo(int largest) {
    this.largest = largest;
  }

  @Nullable Answer get(ObjectNode schema, Node value) {
    int slot = slot(schema, value);
    return schemas[slot] == null ? null : answers[slot];
  }

  void put(ObjectNode schema, Node value, Answer answer) {
    if (size * 2 >= schemas.length) {
      grow();
    }
    int slot = slot(schema, value);
    size += schemas[slot] == null ? 1 : 0;
    schemas[slot] = schema;
    values[slot] = value;
    answers[slot] = answer;
  }

  private int slot(ObjectNode schema, Node value) {
    int mask = schemas.length - 1;
    long mixed = schema.hash() + Long.rotateLeft(value.hash(), 29);
    int slot = (int) (mixed ^ mixed >>> 32) & mask;
    for (var known = schemas[slot]; known != null; known = schemas[slot]) {
      if (known.sameAs(schema) && values[slot].sameAs(value)) {
        return slot;
      }
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void grow() {
    var before = schemas;
    var beforeValues = values;
    var beforeAnswers = answers;
    int length = Math.min(before.length * 2, largest);
    schemas = new ObjectNode[length];
    values = new Node[length];
    answers = new Answer[length];
    size = 0;
    for (int i = 0; i < before.length && before.length < largest; i++) {
      var schema = before[i];
      if (schema != null) {
        put(schema, beforeValues[i], beforeAnswers[i]);
      }
    }
  }
}
