package dev.remit.openapi.tree;

/** A number whose text or exponent is so large that only an attack or a mistake writes it. */
public final class UnreasonableNumber extends RuntimeException {

  /** Longest text of a number, in characters. */
  public static final int LENGTH = 1_000;
  /** Largest exponent, of ten, to either side. */
  public static final int EXPONENT = 100_000;

  private static final long serialVersionUID = 1;

  UnreasonableNumber(String message) {
    super(message, null, false, false);
  }
}
