package dev.remit.openapi.value;

/** How many steps an answer may take, so that its end depends on the question alone and not on the machine. */
final class Effort {

  private long left;

  Effort(long steps) {
    this.left = steps;
  }

  /** Nothing is left; whoever asks gives up. */
  static final class Spent extends RuntimeException {

    private static final long serialVersionUID = 1;

    Spent() {
      super(null, null, false, false);
    }
  }

  long left() {
    return left;
  }

  void spend(long steps) {
    left -= steps;
    if (left < 0) {
      throw new Spent();
    }
  }
}
