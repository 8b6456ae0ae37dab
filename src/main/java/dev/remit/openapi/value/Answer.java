package dev.remit.openapi.value;

/** Kleene's three-valued logic: what is not known stays so unless the rest decides alone. */
public enum Answer {
  YES, NO, UNKNOWN;

  static Answer of(boolean holds) {
    return holds ? YES : NO;
  }

  public Answer and(Answer other) {
    return this == NO || other == NO ? NO : this == YES ? other : this;
  }

  Answer or(Answer other) {
    return this == YES || other == YES ? YES : this == NO ? other : this;
  }

  Answer not() {
    return this == YES ? NO : this == NO ? YES : UNKNOWN;
  }

  /** The demand holds wherever this does. */
  Answer implies(Answer demand) {
    return not().or(demand);
  }
}
