package dev.remit.bench.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The processor time of a process on Linux, but that of its compilers: what neighbours do hardly shows in it. */
final class Processor {

  private Processor() {}

  /** Of all its threads so far, in ms. */
  static double millis(String process) throws IOException {
    double sum = 0;
    try (var threads = Files.newDirectoryStream(Path.of("/proc", process, "task"))) {
      for (var thread : threads) {
        sum += thread(thread);
      }
    }
    return sum;
  }

  private static double thread(Path thread) throws IOException {
    try {
      var compiles = Files.readString(thread.resolve("comm")).matches("C[12] Comp.*\\s*");
      return compiles ? 0 : Double.parseDouble(Files.readString(thread.resolve("schedstat")).split(" ")[0]) / 1e6;
    } catch (NoSuchFileException ended) {
      return 0;
    }
  }
}
