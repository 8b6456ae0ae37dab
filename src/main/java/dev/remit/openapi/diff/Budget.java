package dev.remit.openapi.diff;

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

  private int all = ALL;
  private int each;

  /** Nothing is left; whoever searches gives up. */
  static final class Spent extends RuntimeException {

    private static final long serialVersionUID = 1;

    Spent() {
      super(null, null, false, false);
    }
  }

  /** From here on it is about another change, which may take so many steps. */
  void begin(int steps) {
    each = steps;
  }

  /** Gives up at once what takes so many steps that no change has them, before they are made in vain for one change after the other. */
  void admit(int steps) {
    if (steps > EACH || steps > all) {
      throw new Spent();
    }
  }

  void spend(int steps) {
    each -= steps;
    all -= steps;
    if (each < 0 || all < 0) {
      throw new Spent();
    }
  }
}
