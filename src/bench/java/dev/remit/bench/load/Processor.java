package dev.remit.bench.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The processor time of a process on Linux, but that of its compilers: what neighbours do hardly shows in it. */
final class Processor {

  private Processor() {}

  /** Of each of its threads so far, in ms. */
  static Map<Path, Double> threads(String process) throws IOException {
    var times = new HashMap<Path, Double>();
    try (var threads = Files.newDirectoryStream(Path.of("/proc", process, "task"))) {
      for (var thread : threads) {
        times.put(thread, millis(thread));
      }
    }
    return times;
  }

  /** What was spent in between, without that of threads which ended. */
  static double spent(Map<Path, Double> before, Map<Path, Double> after) {
    return after.entrySet().stream().mapToDouble(thread -> thread.getValue() - before.getOrDefault(thread.getKey(), 0.0)).sum();
  }

  private static double millis(Path thread) throws IOException {
    try {
      var compiles = Files.readString(thread.resolve("comm")).matches("C[12] Comp.*\\s*");
      return compiles ? 0 : Double.parseDouble(Files.readString(thread.resolve("schedstat")).split(" ")[0]) / 1e6;
    } catch (NoSuchFileException ended) {
      return 0;
    }
  }
}
