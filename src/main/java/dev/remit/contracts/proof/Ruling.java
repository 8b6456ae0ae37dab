package dev.remit.contracts.proof;

/**
 * What the second validator says to a claim.
 *
 * @param reason of anything but a confirmation, one line; empty for that
 */
public record Ruling(Outcome outcome, String reason) {

  static final Ruling CONFIRMED = new Ruling(Outcome.CONFIRMED, "");

  /** How it came out. */
  public enum Outcome {
    /** The value is accepted where the claim says so, and refused by the other document. */
    CONFIRMED,
    /** One of the two is not so. */
    DISAGREED,
    /** The validator cannot say: the schema or a pattern is beyond it, or it took too long. */
    UNCHECKED
  }

  static Ruling disagreed(String reason) {
    return new Ruling(Outcome.DISAGREED, reason);
  }

  static Ruling unchecked(String reason) {
    return new Ruling(Outcome.UNCHECKED, reason);
  }
}
