package dev.remit.bench;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** From values to places of a drawing, logarithmically, over whole decades. */
record Scale(int low, int high, double from, double to) {

  /** That shows this coordinate of all points. */
  static Scale around(List<List<double[]>> lines, int coordinate, double from, double to) {
    var range = lines.stream().flatMap(List::stream).mapToDouble(point -> Math.log10(point[coordinate])).summaryStatistics();
    return new Scale((int) Math.floor(range.getMin()), (int) Math.ceil(range.getMax()), from, to);
  }

  double at(double value) {
    return from + (to - from) * (Math.log10(value) - low) / (high - low);
  }

  Stream<Double> decades() {
    return IntStream.rangeClosed(low, high).mapToObj(power -> Math.pow(10, power));
  }
}
