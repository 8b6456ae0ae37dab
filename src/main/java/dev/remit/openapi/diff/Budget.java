package dev.remit.openapi.diff;

import dev.remit.openapi.value.Effort;

/**
 * How much may be looked at to prove changes, counted in members and items made and values checked, so that the end of a
 * search depends on the documents alone and not on the machine.
 */
final class Budget {

  /** For one change. */
  static final int EACH = 3_000;
  /** For one whose witnesses are found soon or never. */
  static final int SOME = 600;
  /** For one of those that had none so far. */
  static final int LITTLE = 100;
  /** For all changes of a comparison together. */
  private static final int ALL = 1_000_000;

  private final Effort all = new Effort(ALL);
  private Effort each = new Effort(0);

  /** From here on it is about another change, which may take so many steps. */
  void begin(int steps) {
    each = new Effort(steps);
  }

  /** Gives up at once what takes so many steps that no change has them, before they are made in vain for one change after the other. */
  void admit(int steps) {
    if (steps > EACH || steps > all.left()) {
      throw new Effort.Spent();
    }
  }

  void spend(int steps) {
    all.spend(steps);
    each.spend(steps);
  }
}
