package dev.remit.bench;

import java.util.ArrayList;
import java.util.List;

/** Repeats work in this JVM until it is warm, and takes the median of the second half. */
final class Stopwatch {

  private static final int LEAST = 6;
  private static final int MOST = 400;
  private static final double ENOUGH_MILLIS = 1_500;

  private Stopwatch() {}

  /** In milliseconds; what takes long is repeated less. */
  static double warm(Runnable work) {
    List<Double> taken = new ArrayList<>();
    for (double sum = 0; taken.size() < LEAST || sum < ENOUGH_MILLIS && taken.size() < MOST; ) {
      double once = once(work);
      taken.add(once);
      sum += once;
    }
    return Measured.median(taken.subList(taken.size() / 2, taken.size()));
  }

  static double once(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e6;
  }
}
