package dev.remit.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The most that a process with a JVM's usual options has resident while it compares all pairs once, one after the other: what an
 * operating system sees. It depends on how much of the machine's memory the JVM lets its heap grow to before it collects.
 */
final class PeakMemory {

  private static final String LABEL = "VmHWM:";
  private static final Path STATUS = Path.of("/proc/self/status");

  private PeakMemory() {}

  /** In MB of 2^20 bytes. */
  static double of(Tool tool, List<Versions> pairs) throws IOException, InterruptedException {
    var output = Place.DIRECTORY.resolve("peak.log");
    if (new CompareOnce(tool, pairs).fork(List.of()).run(output) != 0) {
      throw new IOException(tool + " did not get through, see " + output);
    }
    return Files.readAllLines(output).stream().filter(line -> line.startsWith(LABEL))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).max().orElseThrow() / 1024.0;
  }

  /** What the operating system has counted of this process so far, for {@link #of} to read; Linux alone tells it here. */
  static void tell() throws IOException {
    try (var lines = Files.exists(STATUS) ? Files.lines(STATUS) : Stream.<String>empty()) {
      lines.filter(line -> line.startsWith(LABEL)).forEach(System.out::println);
    }
  }
}
