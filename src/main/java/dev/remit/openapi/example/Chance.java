package dev.remit.openapi.example;

/**
 * What decides where several values are possible: dice that fall the same way for the same seed, or, without dice, only the
 * position among the items of an array. The dice are Steele's, Lea's and Flood's SplitMix64, written out here because the
 * JDK does not promise to keep the values of its own.
 */
final class Chance {

  private static final long STEP = 0x9E3779B97F4A7C15L;

  private final boolean rolls;
  private long state;
  private int turn;

  private Chance(boolean rolls, long seed) {
    this.rolls = rolls;
    this.state = seed;
  }

  /** No dice. */
  static Chance none() {
    return new Chance(false, 0);
  }

  static Chance of(long seed) {
    return new Chance(true, seed);
  }

  boolean rolls() {
    return rolls;
  }

  /** The position of one out of so many. */
  int among(int count) {
    return rolls ? (int) Long.remainderUnsigned(next(), count) : turn % count;
  }

  /** A number between these two, both included; the lowest if there are no dice. */
  long between(long lowest, long highest) {
    long span = highest - lowest + 1;
    long offset = rolls ? next() : turn;
    return lowest + (span == 0 ? offset : Long.remainderUnsigned(offset, span));
  }

  /** Whether the dice say so, so many times out of so many; never without dice. */
  boolean happens(int times, int outOf) {
    return rolls && Long.remainderUnsigned(next(), outOf) < times;
  }

  /** From here on the position among siblings is this one; returns the one before. */
  int turn(int position) {
    int before = turn;
    turn = position;
    return before;
  }

  int turn() {
    return turn;
  }

  private long next() {
    state += STEP;
    long mixed = (state ^ state >>> 30) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
    return mixed ^ mixed >>> 31;
  }
}
