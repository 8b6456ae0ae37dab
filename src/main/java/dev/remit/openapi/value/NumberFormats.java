package dev.remit.openapi.value;

import java.math.BigDecimal;
import java.util.Map;

/** Formats of numbers in the OpenAPI format registry. */
final class NumberFormats {

  static final Map<String, Format> ALL = Map.of(
      "int32", integers(BigDecimal.valueOf(Integer.MIN_VALUE), BigDecimal.valueOf(Integer.MAX_VALUE))
          .like("42", "2147483647", "-2147483648").unlike("2147483648", "-2147483649", "0.5"),
      "int64", integers(BigDecimal.valueOf(Long.MIN_VALUE), BigDecimal.valueOf(Long.MAX_VALUE))
          .like("42", "2147483648", "9223372036854775807").unlike("9223372036854775808", "-9223372036854775809", "0.5"),
      "float", upTo(new BigDecimal(Float.MAX_VALUE)).like("0.5", "42", "1e38").unlike("1e39", "-1e39"),
      "double", upTo(new BigDecimal(Double.MAX_VALUE)).like("0.5", "42", "1e39").unlike("1e309", "-1e309"));

  private NumberFormats() {}

  private static Format integers(BigDecimal least, BigDecimal most) {
    return Format.ofNumbers(number -> Answer.of(number.compareTo(least) >= 0 && number.compareTo(most) <= 0
        && Numbers.isInteger(number)));
  }

  private static Format upTo(BigDecimal most) {
    return Format.ofNumbers(number -> Answer.of(number.abs().compareTo(most) <= 0));
  }
}
