package dev.remit.contracts.proof;

import java.util.Set;

/**
 * How a schema is applied.
 *
 * @param optional members that may be missing for the way the value travels, though the schema may require them
 * @param literal whether it asks about the value as it is, whichever way it travels
 */
record Reach(Set<String> optional, boolean literal) {

  static final Reach WHOLE = new Reach(Set.of(), false);

  private static final Reach LITERAL = new Reach(Set.of(), true);

  /** Of schemas for parts of the value. */
  Reach inside() {
    return literal ? LITERAL : WHOLE;
  }

  /** Of schemas for the same value, where a yes may count against it. */
  Reach literally() {
    return LITERAL;
  }
}
