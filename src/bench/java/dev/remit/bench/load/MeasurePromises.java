package dev.remit.bench.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Asks servers that {@link FillPromises} has filled, and prints Markdown: {@code MeasurePromises 200 http://localhost:9081
 * http://localhost:9082}, the first for how many questions of each sort are asked. All servers get the same questions, in turns:
 * first over one connection, then over four, each time a fifth as many before that do not count. With {@code -Dload.processes=123,456}, the
 * servers' on the same Linux, it is their processor time over one connection, which busy neighbours hardly touch, and nothing over four.
 */
final class MeasurePromises {

  private static final int AT_ONCE = 4;
  private static final double WARM = 0.2;
  private static final List<String> PROCESSES = Stream.of(System.getProperty("load.processes", "").split(",")).filter(each -> !each.isEmpty()).toList();

  private final List<Remit> servers = new ArrayList<>();
  private final int times;

  private MeasurePromises(int times, List<String> addresses) throws IOException, InterruptedException {
    this.times = times;
    for (var address : addresses) {
      servers.add(new Remit(address));
    }
  }

  public static void main(String[] countAndServers) throws IOException, InterruptedException {
    var measure = new MeasurePromises(Integer.parseInt(countAndServers[0]), List.of(countAndServers).subList(1, countAndServers.length));
    var columns = PROCESSES.isEmpty() ? " one connection: p50 / p99 | four: p50 / p99 |" : " processor time: p50 / p99 |";
    System.out.println("| question | asked | load |" + columns.repeat(measure.servers.size()));
    System.out.println("|---|---|---|" + columns.replaceAll("[^|]+", "---").repeat(measure.servers.size()));
    var only = System.getProperty("load.only", "");
    for (var sort : new PromiseQuestions().sorts().entrySet()) {
      if (sort.getKey().contains(only)) {
        measure.measure(sort);
      }
    }
  }

  private void measure(Map.Entry<String, Supplier<String>> sort) throws IOException, InterruptedException {
    var load = Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
    var warm = Stream.generate(sort.getValue()).limit((int) (times * WARM)).toList();
    var questions = Stream.generate(sort.getValue()).limit(times).toList();
    oneByOne(warm);
    var one = oneByOne(questions);
    var row = new StringBuilder("| " + sort.getKey() + " | " + times + " | " + load + " |");
    for (int at = 0; at < servers.size(); at++) {
      row.append(cell(one.get(at)));
      if (PROCESSES.isEmpty()) {
        crowd(servers.get(at), warm);
        row.append(cell(crowd(servers.get(at), questions)));
      }
    }
    System.out.println(row);
  }

  /** By server. */
  private List<List<Double>> oneByOne(List<String> questions) throws IOException, InterruptedException {
    var taken = servers.stream().<List<Double>>map(server -> new ArrayList<>()).toList();
    for (int number = 0; number < questions.size(); number++) {
      var question = questions.get(number);
      for (int turn = 0; turn < servers.size(); turn++) {
        int at = (turn + number) % servers.size();
        taken.get(at).add(millis(at, question));
      }
    }
    return taken;
  }

  private double millis(int server, String question) throws IOException, InterruptedException {
    if (PROCESSES.isEmpty()) {
      long start = System.nanoTime();
      servers.get(server).get(question);
      return (System.nanoTime() - start) / 1e6;
    }
    var before = Processor.threads(PROCESSES.get(server));
    servers.get(server).get(question);
    return Processor.spent(before, Processor.threads(PROCESSES.get(server)));
  }

  private static List<Double> crowd(Remit server, List<String> questions) throws InterruptedException {
    return Crowd.run(AT_ONCE, questions.stream().<Crowd.Task>map(question -> () -> server.get(question)).toList());
  }

  private static String cell(List<Double> taken) {
    var sorted = taken.stream().sorted().toList();
    return " %.1f / %.1f |".formatted(sorted.get(sorted.size() / 2), sorted.get(Math.min(sorted.size() - 1, (int) (sorted.size() * 0.99))));
  }
}
