package dev.remit.catalogue.descriptor;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Numbers of YAML as JSON has them, bounded, since whoever goes on with them may write out all of their digits. */
final class Numbers {

  private static final int LONGEST = 100;
  private static final int FURTHEST = 1_000;

  private Numbers() {}

  /** Whether a scalar that looks like a number is one that JSON has, of reasonable size. */
  static boolean isSound(String text) {
    return text.length() <= LONGEST && !CoreSchema.isBeyondJson(text) && isNear(text);
  }

  private static boolean isNear(String text) {
    try {
      return Math.abs((long) of(text).scale()) <= FURTHEST;
    } catch (NumberFormatException | ArithmeticException beyond) {
      return false;
    }
  }

  static BigDecimal of(String text) {
    if (CoreSchema.HEX.matcher(text).matches()) {
      return new BigDecimal(new BigInteger(text.substring(2), 16));
    }
    return CoreSchema.OCTAL.matcher(text).matches() ? new BigDecimal(new BigInteger(text.substring(2), 8)) : new BigDecimal(text);
  }
}
