package dev.remit.contracts.proof;

import dev.remit.openapi.tree.Node;
import java.util.Set;

/**
 * A schema where it is applied.
 *
 * @param schema as the document has it, told from others by identity
 * @param optional members that may be missing for the way the value travels, though this schema may require them
 * @param literal whether it asks about the value as it is, whichever way it travels
 */
record Place(Node schema, Set<String> optional, boolean literal) {

  static Place root(Node schema) {
    return new Place(schema, Set.of(), false);
  }

  /** Another schema for the same value. */
  Place here(Node other) {
    return new Place(other, optional, literal);
  }

  /** A schema for a part of the value. */
  Place inside(Node other) {
    return new Place(other, Set.of(), literal);
  }

  /** Another schema for the same value, where a yes may count against it. */
  Place literally(Node other) {
    return new Place(other, Set.of(), true);
  }
}
