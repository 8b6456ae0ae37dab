package dev.remit.openapi.diff;

import java.math.BigInteger;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A version that has an order: semantic ({@code 1.4.0-rc.1}), by the calendar ({@code 2026-01-31}), or a single number,
 * each with or without a leading v.
 *
 * @param numbers at least one
 * @param unfinished the identifiers after the hyphen, such as {@code rc} and {@code 1}; none if it is finished
 */
record VersionNumber(List<BigInteger> numbers, List<String> unfinished) implements Comparable<VersionNumber> {

  // at most nine numbers of at most 30 digits: nobody counts further
  private static final Pattern VERSION = Pattern.compile("[vV]?(\\d{4}-\\d{2}-\\d{2}|\\d{1,30}(?:\\.\\d{1,30}){0,8})"
      + "(?:[-.]([0-9A-Za-z.-]{1,100}))?(?:\\+[0-9A-Za-z.-]{1,100})?");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,30}");
  private static final BigInteger FIRST_YEAR = BigInteger.valueOf(1900);

  /** What the text says; null if it is no version that has an order. */
  static @Nullable VersionNumber of(String text) {
    var matcher = VERSION.matcher(text.strip());
    if (!matcher.matches()) {
      return null;
    }
    var numbers = Pattern.compile("[.-]").splitAsStream(matcher.group(1)).map(BigInteger::new).toList();
    return new VersionNumber(numbers, matcher.group(2) == null ? List.of() : List.of(matcher.group(2).split("\\.")));
  }

  /**
   * The number that is to rise when something breaks: the first (Semantic Versioning 2.0.0, clause 8). Null for a date,
   * which does not say what broke, and before 1.0, where anything may change (clause 4).
   */
  @Nullable BigInteger major() {
    var first = numbers.get(0);
    return first.signum() == 0 || first.compareTo(FIRST_YEAR) >= 0 ? null : first;
  }

  /** By the numbers, missing ones being 0; then an unfinished version before the finished one (clause 11). */
  @Override
  public int compareTo(VersionNumber other) {
    for (int i = 0; i < Math.max(numbers.size(), other.numbers.size()); i++) {
      int order = number(i).compareTo(other.number(i));
      if (order != 0) {
        return order;
      }
    }
    return unfinished.isEmpty() || other.unfinished.isEmpty()
        ? Boolean.compare(unfinished.isEmpty(), other.unfinished.isEmpty()) : unfinished(other.unfinished);
  }

  private BigInteger number(int at) {
    return at < numbers.size() ? numbers.get(at) : BigInteger.ZERO;
  }

  private int unfinished(List<String> others) {
    for (int i = 0; i < Math.min(unfinished.size(), others.size()); i++) {
      int order = identifier(unfinished.get(i), others.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(unfinished.size(), others.size());
  }

  // numbers by value and before words, words by their characters
  private static int identifier(String one, String other) {
    boolean number = NUMBER.matcher(one).matches();
    boolean otherNumber = NUMBER.matcher(other).matches();
    return number && otherNumber ? new BigInteger(one).compareTo(new BigInteger(other))
        : number != otherNumber ? Boolean.compare(otherNumber, number) : one.compareTo(other);
  }
}
