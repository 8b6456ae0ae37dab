package dev.remit.bench.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Asks a small server and a large one the same in turns, so that busy neighbours slow both alike, and prints Markdown:
 * {@code Measure http://localhost:9081 http://localhost:9082 1000}, the last for how often each sort of question is asked.
 */
final class Measure {

  private static final double MOST_SECONDS = Double.parseDouble(System.getProperty("load.seconds", "60"));
  private static final double WARM = 0.2;

  private final Remit small;
  private final Remit large;
  private final int times;

  private Measure(Remit small, Remit large, int times) {
    this.small = small;
    this.large = large;
    this.times = times;
  }

  public static void main(String[] servers) throws IOException, InterruptedException {
    System.out.println("| question | asked | small p50 | p99 | large p50 | p99 | p50 grows by | p99 grows by |\n|---|---|---|---|---|---|---|---|");
    var measure = new Measure(new Remit(servers[0]), new Remit(servers[1]), Integer.parseInt(servers[2]));
    var only = System.getProperty("load.only", "");
    for (var sort : new Questions().sorts().entrySet()) {
      if (sort.getKey().contains(only)) {
        measure.measure(sort);
      }
    }
  }

  private void measure(Map.Entry<String, Supplier<String>> sort) throws IOException, InterruptedException {
    List<Double> ofSmall = new ArrayList<>();
    List<Double> ofLarge = new ArrayList<>();
    int warm = (int) (times * WARM);
    long start = System.nanoTime();
    for (int number = -warm; number < times && (System.nanoTime() - start) / 1e9 < MOST_SECONDS; number++) {
      var question = sort.getValue().get();
      boolean first = number % 2 == 0;
      double one = millis(first ? small : large, question);
      double other = millis(first ? large : small, question);
      if (number >= 0) {
        ofSmall.add(first ? one : other);
        ofLarge.add(first ? other : one);
      }
    }
    System.out.printf("| %s | %d | %.1f | %.1f | %.1f | %.1f | %.2f | %.2f |%n", sort.getKey(), ofSmall.size(), at(ofSmall, 0.5), at(ofSmall, 0.99),
        at(ofLarge, 0.5), at(ofLarge, 0.99), at(ofLarge, 0.5) / at(ofSmall, 0.5), at(ofLarge, 0.99) / at(ofSmall, 0.99));
  }

  private static double millis(Remit remit, String question) throws IOException, InterruptedException {
    long start = System.nanoTime();
    remit.get(question);
    return (System.nanoTime() - start) / 1e6;
  }

  private static double at(List<Double> taken, double share) {
    var sorted = taken.stream().sorted().toList();
    return sorted.get(Math.min(sorted.size() - 1, (int) (sorted.size() * share)));
  }
}
