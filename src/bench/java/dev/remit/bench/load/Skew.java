package dev.remit.bench.load;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Chooses as people do: the first often, each later one more seldom (Zipf's law). */
final class Skew {

  private final Random random;
  private final double exponent;
  private double[] sums = {};

  Skew(Random random, double exponent) {
    this.random = random;
    this.exponent = exponent;
  }

  <T> T of(List<T> all) {
    grow(all.size());
    var place = Arrays.binarySearch(sums, 0, all.size(), random.nextDouble() * sums[all.size() - 1]);
    return all.get(Math.min(all.size() - 1, place < 0 ? -place - 1 : place));
  }

  private void grow(int size) {
    var known = sums.length;
    if (known < size) {
      sums = Arrays.copyOf(sums, size);
      for (int rank = known; rank < size; rank++) {
        sums[rank] = (rank == 0 ? 0 : sums[rank - 1]) + Math.pow(rank + 1, -exponent);
      }
    }
  }
}
