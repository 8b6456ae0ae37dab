package dev.remit.openapi.value;

/** How many steps a search may take, so that its end depends on the question alone and not on the machine. */
public final class Effort {

  private long left;

  public Effort(long steps) {
    this.left = steps;
  }

  /** Nothing is left; whoever searches gives up. */
  public static final class Spent extends RuntimeException {

    private static final long serialVersionUID = 1;

    public Spent() {
      super(null, null, false, false);
    }
  }

  public long left() {
    return left;
  }

  public void spend(long steps) {
    left -= steps;
    if (left < 0) {
      throw new Spent();
    }
  }
}
