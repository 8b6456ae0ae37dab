package dev.remit.chain;

/**
 * The first row of a chain that is not as it was written.
 *
 * @param sequence its number, or the number that it should have
 */
public record Finding(long sequence, Reason reason) {

  /** The row and what is wrong with it, in a sentence. */
  public String says() {
    return "Row " + sequence + " was " + reason.text() + ": " + reason.says() + ".";
  }
}
