package dev.remit.openapi.diff;

/**
 * How much may be looked at to prove changes, counted in members and items made and values checked, so that the end of a
 * search depends on the documents alone and not on the machine.
 */
final class Budget {

  /** For one change. */
  private static final int EACH = 3_000;
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

  /** From here on it is about another change. */
  void begin() {
    each = EACH;
  }

  void spend(int steps) {
    each -= steps;
    all -= steps;
    if (each < 0 || all < 0) {
      throw new Spent();
    }
  }
}
