package dev.remit.chain;

/**
 * Where a chain ends: all that the next row has to know.
 *
 * @param sequence number of the last row; 0 before the first
 * @param hash its hash
 */
public record Head(long sequence, String hash) {

  /** Before the first row. */
  public static final Head START = new Head(0, "0".repeat(64));
}
