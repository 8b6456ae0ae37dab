package dev.remit.openapi.tree;

/**
 * A number as sign, significant digits and power of ten, so that equal numbers are equal whatever their spelling, and
 * without expanding {@code 1e100000}.
 */
record Decimal(boolean negative, String digits, int power) {

  static Decimal of(String raw) {
    if (raw.length() > UnreasonableNumber.LENGTH) {
      throw new UnreasonableNumber("The number has " + raw.length() + " characters where at most "
          + UnreasonableNumber.LENGTH + " are read.");
    }
    int mantissa = mantissaEnd(raw);
    int exponent = mantissa == raw.length() ? 0 : exponent(raw, mantissa + 1);
    boolean negative = raw.charAt(0) == '-';
    return normal(negative, raw.substring(negative ? 1 : 0, mantissa), exponent);
  }

  private static int mantissaEnd(String raw) {
    for (int i = 0; i < raw.length(); i++) {
      if (raw.charAt(i) == 'e' || raw.charAt(i) == 'E') {
        return i;
      }
    }
    return raw.length();
  }

  private static int exponent(String raw, int from) {
    int exponent = 0;
    for (int i = from; i < raw.length(); i++) {
      int digit = raw.charAt(i) - '0';
      exponent = digit < 0 ? 0 : Math.min(exponent * 10 + digit, UnreasonableNumber.EXPONENT + 1);
    }
    if (exponent > UnreasonableNumber.EXPONENT) {
      throw new UnreasonableNumber("The number has an exponent beyond ±" + UnreasonableNumber.EXPONENT
          + ", the furthest that is read.");
    }
    return raw.charAt(from) == '-' ? -exponent : exponent;
  }

  private static Decimal normal(boolean negative, String mantissa, int exponent) {
    int dot = mantissa.indexOf('.');
    var digits = dot < 0 ? mantissa : mantissa.substring(0, dot) + mantissa.substring(dot + 1);
    int power = dot < 0 ? exponent : exponent - (mantissa.length() - dot - 1);
    int start = 0;
    int end = digits.length();
    while (start < end && digits.charAt(start) == '0') {
      start++;
    }
    while (end > start && digits.charAt(end - 1) == '0') {
      end--;
    }
    return start == end ? new Decimal(false, "", 0)
        : new Decimal(negative, digits.substring(start, end), power + digits.length() - end);
  }

  long hash() {
    return ContentHash.mix(ContentHash.of(digits), (long) power << 2 | (negative ? 3 : 1));
  }
}
