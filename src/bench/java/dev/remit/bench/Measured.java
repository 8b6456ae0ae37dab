package dev.remit.bench;

import java.util.ArrayList;
import java.util.List;

/** What JMH saw in the iterations of all forks of one kind of work. */
final class Measured {

  private final List<Double> millis = new ArrayList<>();
  private final List<Double> bytes = new ArrayList<>();

  void add(double millis, double bytes) {
    this.millis.add(millis);
    this.bytes.add(bytes);
  }

  /** Median. */
  double millis() {
    return median(millis);
  }

  /** Median of what was allocated for one operation. */
  double bytes() {
    return median(bytes);
  }

  static double median(List<Double> values) {
    var sorted = values.stream().sorted().toList();
    return sorted.get(sorted.size() / 2);
  }
}
