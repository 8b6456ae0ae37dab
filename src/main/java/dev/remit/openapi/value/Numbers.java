package dev.remit.openapi.value;

import dev.remit.openapi.tree.NumberNode;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Arithmetic on exact numbers that never writes out the zeros of {@code 1e100000}. */
final class Numbers {

  private Numbers() {}

  /** Whether there is no fraction: {@code 1.0} and {@code 1e3} are integers. */
  static boolean isInteger(NumberNode number) {
    var raw = number.raw();
    return raw.length() < 18 && isDigits(raw) || isInteger(number.value());
  }

  private static boolean isDigits(String raw) {
    for (int i = raw.charAt(0) == '-' ? 1 : 0; i < raw.length(); i++) {
      if (raw.charAt(i) < '0' || raw.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  static boolean isInteger(BigDecimal number) {
    return number.signum() == 0 || number.scale() <= 0 || number.stripTrailingZeros().scale() <= 0;
  }

  /** Whether the number is a whole multiple of the positive divisor. */
  static boolean isMultiple(BigDecimal number, BigDecimal divisor) {
    if (number.signum() == 0) {
      return true;
    }
    var plain = number.stripTrailingZeros();
    var by = divisor.stripTrailingZeros();
    long zeros = (long) by.scale() - plain.scale();
    if (zeros >= 0) {
      return isMultiple(plain.unscaledValue(), zeros, by.unscaledValue());
    }
    // without zeros at its end, the number has no more tens in it than digits
    return -zeros <= plain.precision()
        && isMultiple(plain.unscaledValue(), 0, by.unscaledValue().multiply(BigInteger.TEN.pow((int) -zeros)));
  }

  private static boolean isMultiple(BigInteger number, long zeros, BigInteger divisor) {
    var tens = BigInteger.TEN.modPow(BigInteger.valueOf(zeros), divisor);
    return number.multiply(tens).mod(divisor).signum() == 0;
  }
}
