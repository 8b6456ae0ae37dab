package dev.remit.openapi.value;

import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;

/**
 * {@code unevaluatedProperties} and {@code unevaluatedItems} (JSON Schema 2020-12 core, section 11), to be tested when
 * all other keywords have been.
 */
final class Unevaluated {

  private Unevaluated() {}

  /** {@code unevaluatedProperties} by itself. */
  static Answer properties(Application at, Node schema) {
    return at.value instanceof ObjectNode ? keyword(at, schema) : Answer.YES;
  }

  /** {@code unevaluatedItems} by itself. */
  static Answer items(Application at, Node schema) {
    return at.value instanceof ArrayNode ? keyword(at, schema) : Answer.YES;
  }

  /** Applies the schema to the members of an object, or the items of an array, that no other keyword has looked at. */
  static Answer keyword(Application at, Node schema) {
    var answer = Answer.YES;
    int size = at.value instanceof ObjectNode object ? object.size() : ((ArrayNode) at.value).size();
    for (int i = 0; i < size && answer != Answer.NO; i++) {
      var left = at.isLookedAt(i).not();
      if (left != Answer.NO) {
        answer = answer.and(left.implies(at.inside(schema, part(at.value, i))));
        at.lookedAt(i, Answer.YES);
      }
    }
    return answer;
  }

  private static Node part(Node value, int position) {
    return value instanceof ObjectNode object ? object.value(position) : ((ArrayNode) value).item(position);
  }
}
