package dev.remit.cli;

/** A server has not said what it was asked; the message says why. */
final class NoAnswer extends Exception {

  private static final long serialVersionUID = 1;

  private final boolean passing;

  /** @param passing whether asking again may help */
  NoAnswer(String message, boolean passing) {
    super(message, null, false, false);
    this.passing = passing;
  }

  boolean passing() {
    return passing;
  }
}
