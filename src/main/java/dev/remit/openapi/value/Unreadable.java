package dev.remit.openapi.value;

/** A pattern that cannot be turned into a tree. */
final class Unreadable extends Exception {

  private static final long serialVersionUID = 1;

  /** Whether it is certainly no regular expression. */
  final boolean broken;

  private Unreadable(boolean broken) {
    super(null, null, false, false);
    this.broken = broken;
  }

  static Unreadable broken() {
    return new Unreadable(true);
  }

  /** It needs more than a finite automaton, or implementations disagree about it. */
  static Unreadable undecided() {
    return new Unreadable(false);
  }
}
