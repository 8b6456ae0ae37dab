package dev.remit.openapi.bench;

import dev.remit.openapi.Document;
import dev.remit.openapi.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Times the reading of one document again and again, as it is and as YAML. Run by hand. */
final class ReadTimes {

  private static final Limits WIDE = new Limits(1 << 28, 500, 40_000_000, 50);

  public static void main(String[] files) throws IOException {
    for (var file : files) {
      var bytes = Files.readAllBytes(Path.of(file));
      time(file, bytes, 40);
      time(file + " as YAML", Document.read(bytes, WIDE).toYaml(), 12);
    }
  }

  private static void time(String name, byte[] bytes, int rounds) {
    List<Long> millis = new ArrayList<>();
    for (int i = 0; i < rounds; i++) {
      long start = System.nanoTime();
      Document.read(bytes, WIDE);
      millis.add((System.nanoTime() - start) / 1_000_000);
    }
    var warm = millis.subList(rounds / 2, rounds).stream().sorted().toList();
    System.gc();
    long before = used();
    var kept = Document.read(bytes, WIDE);
    System.gc();
    System.out.printf("%s: %d bytes, first %d ms, warm median %d ms, best %d ms, kept %d MB (%s)%n", name, bytes.length,
        millis.get(0), warm.get(warm.size() / 2), warm.get(0), (used() - before) >> 20, kept.version());
  }

  private static long used() {
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
