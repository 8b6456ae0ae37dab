package dev.remit.openapi.diff;

/** How the values that a new schema accepts relate to those of the old one. */
enum Relation {
  EQUAL,
  NARROWER,
  WIDER,
  DIFFERENT;

  static Relation of(boolean narrows, boolean widens) {
    return narrows ? widens ? DIFFERENT : NARROWER : widens ? WIDER : EQUAL;
  }

  /** Whether every new value was an old one. */
  boolean isInside() {
    return this == EQUAL || this == NARROWER;
  }

  /** Whether every old value is a new one. */
  boolean isAround() {
    return this == EQUAL || this == WIDER;
  }
}
