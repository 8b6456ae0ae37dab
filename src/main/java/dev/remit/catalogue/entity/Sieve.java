package dev.remit.catalogue.entity;

import java.util.Collection;
import java.util.stream.Stream;

/**
 * Lots that a thing's words have drawn, of {@value #LOTS} that there are; each fact draws two, and so does each beginning of three
 * letters. What lacks a lot of what is looked for has it not among its words; what has all of them may have it. So the index of words
 * tells of most things by itself that they do not fit.
 *
 * @param low a bit for each of the first half
 * @param high a bit for each of the second half
 */
public record Sieve(long low, long high) {

  /** Nothing is known to be missing. */
  public static final Sieve OPEN = new Sieve(0, 0);

  /** What all facts begin with. */
  public static final String FACT = ":";

  private static final int LETTERS = 3;
  private static final int LOTS = 126;
  private static final int HALF = LOTS / 2;
  private static final long MIX = 0x9E3779B97F4A7C15L;

  /** Of all words of a thing. */
  public static Sieve of(Collection<String> words) {
    return words.stream().map(Sieve::of).reduce(OPEN, Sieve::and);
  }

  /** Of one word or fact; what begins with a word lets through at least what has it. */
  public static Sieve of(String word) {
    if (word.startsWith(FACT)) {
      return drawn(word);
    }
    return word.length() < LETTERS ? OPEN : drawn(word.substring(0, LETTERS));
  }

  public Sieve and(Sieve other) {
    return new Sieve(low | other.low, high | other.high);
  }

  private static Sieve drawn(String text) {
    var mixed = text.hashCode() * MIX;
    return Stream.of(mixed >>> 40, mixed >>> 16 & 0xFFFFFF).map(number -> lot((int) (number % LOTS))).reduce(OPEN, Sieve::and);
  }

  private static Sieve lot(int number) {
    return number < HALF ? new Sieve(1L << number, 0) : new Sieve(0, 1L << (number - HALF));
  }
}
