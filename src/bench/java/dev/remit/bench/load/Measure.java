package dev.remit.bench.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Asks a small server and a large one the same in turns, so that busy neighbours slow both alike, and prints Markdown:
 * {@code Measure http://localhost:9081 http://localhost:9082 1000}, the last for how many questions of each sort are asked. With
 * {@code -Dload.repeat=5} each question is asked so often and its fastest answer counts: what the question costs, without the neighbours. With {@code -Dload.processes=123,456}, the servers' on
 * the same Linux, their processor time is taken instead of the clock's. The last rows are over all questions of searching, and over the pages of
 * things of all kinds.
 */
final class Measure {

  private static final double MOST_SECONDS = Double.parseDouble(System.getProperty("load.seconds", "60"));
  private static final double WARM = 0.2;
  private static final int REPEAT = Integer.getInteger("load.repeat", 1);
  private static final String[] PROCESSES = System.getProperty("load.processes", "").split(",");

  private static final List<String> TOGETHER = List.of("search", "a page");

  private final Map<String, Taken> together = new LinkedHashMap<>();
  private final Remit small;
  private final Remit large;
  private final int times;

  /** How long the answers of both took, in ms. */
  private record Taken(List<Double> small, List<Double> large) {

    Taken() {
      this(new ArrayList<>(), new ArrayList<>());
    }

    void add(Taken other) {
      small.addAll(other.small);
      large.addAll(other.large);
    }

    void print(String what) {
      System.out.printf("| %s | %d | %.1f | %.1f | %.1f | %.1f | %.2f | %.2f |%n", what, small.size(), at(small, 0.5), at(small, 0.99),
          at(large, 0.5), at(large, 0.99), at(large, 0.5) / at(small, 0.5), at(large, 0.99) / at(small, 0.99));
    }
  }

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
    measure.together.forEach((group, taken) -> taken.print(group + ", all questions together"));
  }

  private void measure(Map.Entry<String, Supplier<String>> sort) throws IOException, InterruptedException {
    var taken = asked(sort.getValue());
    taken.print(sort.getKey());
    TOGETHER.stream().filter(group -> sort.getKey().startsWith(group + ",")).forEach(group -> together.computeIfAbsent(group, any -> new Taken()).add(taken));
  }

  private Taken asked(Supplier<String> questions) throws IOException, InterruptedException {
    var taken = new Taken();
    long start = System.nanoTime();
    for (int number = 0; taken.small.size() < times && seconds(start) < MOST_SECONDS; number++) {
      var question = questions.get();
      boolean first = number % 2 == 0;
      var fastest = fastest(List.of(first ? small : large, first ? large : small), question);
      if (number >= times * WARM || seconds(start) > MOST_SECONDS * WARM) {
        taken.small.add(fastest.get(small));
        taken.large.add(fastest.get(large));
      }
    }
    return taken;
  }

  private Map<Remit, Double> fastest(List<Remit> servers, String question) throws IOException, InterruptedException {
    var fastest = new HashMap<Remit, Double>();
    for (int round = 0; round < REPEAT; round++) {
      for (var server : servers) {
        fastest.merge(server, millis(server, question), Math::min);
      }
    }
    return fastest;
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private double millis(Remit remit, String question) throws IOException, InterruptedException {
    if (PROCESSES.length < 2) {
      long start = System.nanoTime();
      remit.get(question);
      return (System.nanoTime() - start) / 1e6;
    }
    var process = PROCESSES[remit == small ? 0 : 1];
    var before = Processor.threads(process);
    remit.get(question);
    return Processor.spent(before, Processor.threads(process));
  }

  private static double at(List<Double> taken, double share) {
    var sorted = taken.stream().sorted().toList();
    return sorted.get(Math.min(sorted.size() - 1, (int) (sorted.size() * share)));
  }
}
