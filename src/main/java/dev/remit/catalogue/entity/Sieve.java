package dev.remit.catalogue.entity;

import java.util.Collection;
import java.util.stream.IntStream;

/**
 * Lots that a thing's words have drawn, of {@value #LOTS} that there are; each fact draws three, and the beginnings of each word two each,
 * of two letters, of three and of five. What lacks a lot of what is looked for has it not
 * among its words; what has all of them may have it. So the index of words tells of most things by itself that they do not fit.
 *
 * @param first a bit for each of the first quarter of all lots; the others likewise
 */
public record Sieve(long first, long second, long third, long fourth) {

  /** Nothing is known to be missing. */
  public static final Sieve OPEN = new Sieve(0, 0, 0, 0);

  /** What all facts begin with. */
  public static final String FACT = ":";

  private static final int OF_A_FACT = 3;
  private static final int OF_A_BEGINNING = 2;
  private static final int QUARTER = 63;
  private static final int LOTS = 4 * QUARTER;
  private static final long MIX = 0x9E3779B97F4A7C15L;

  /** Of all words of a thing. */
  public static Sieve of(Collection<String> words) {
    return words.stream().map(Sieve::of).reduce(OPEN, Sieve::and);
  }

  /** Of one word or fact; what begins with a word lets through at least what has it. */
  public static Sieve of(String word) {
    return word.startsWith(FACT) ? drawn(word, OF_A_FACT) : beginning(word, 2).and(beginning(word, 3)).and(beginning(word, 5));
  }

  public Sieve and(Sieve other) {
    return new Sieve(first | other.first, second | other.second, third | other.third, fourth | other.fourth);
  }

  private static Sieve beginning(String word, int letters) {
    return word.length() < letters ? OPEN : drawn(word.substring(0, letters), OF_A_BEGINNING);
  }

  private static Sieve drawn(String text, int lots) {
    var mixed = text.hashCode() * MIX;
    return IntStream.range(0, lots).map(number -> (int) ((mixed >>> 16 * number + 16 & 0xFFFF) % LOTS)).mapToObj(Sieve::lot).reduce(OPEN, Sieve::and);
  }

  private static Sieve lot(int number) {
    var bit = 1L << number % QUARTER;
    return switch (number / QUARTER) {
      case 0 -> new Sieve(bit, 0, 0, 0);
      case 1 -> new Sieve(0, bit, 0, 0);
      case 2 -> new Sieve(0, 0, bit, 0);
      default -> new Sieve(0, 0, 0, bit);
    };
  }
}
