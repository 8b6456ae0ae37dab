package dev.remit.openapi.bench;

import dev.remit.openapi.Document;
import dev.remit.openapi.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Times the reading of documents beside Jackson's reading of the same bytes into its tree, in turns. Run by hand with
 * the number of rounds and files, of which those that end in .gz are unpacked first.
 */
final class ReadTimes {

  private static final Limits WIDE = new Limits(1 << 28, 500, 40_000_000, 50);

  public static void main(String[] args) throws IOException {
    int rounds = Integer.parseInt(args[0]);
    for (var file : List.of(args).subList(1, args.length)) {
      time(Path.of(file), rounds);
    }
  }

  private static byte[] bytes(Path file) throws IOException {
    var bytes = Files.readAllBytes(file);
    return file.toString().endsWith(".gz") ? new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes() : bytes;
  }

  private static void time(Path file, int rounds) throws IOException {
    var bytes = bytes(file);
    boolean isJson = !file.toString().contains(".yaml");
    var jackson = new JsonMapper();
    var ours = new ArrayList<Long>();
    var theirs = new ArrayList<Long>();
    for (int i = 0; i < rounds; i++) {
      ours.add(micros(() -> Document.read(bytes, WIDE)));
      theirs.add(isJson ? micros(() -> jackson.readTree(bytes)) : 0L);
    }
    System.out.printf("%-36s %9d bytes, first %5d ms, warm %7.1f ms; Jackson %7.1f ms; ratio %.2f%n", file.getFileName(),
        bytes.length, ours.get(0) / 1_000, median(ours) / 1_000, median(theirs) / 1_000, median(ours) / median(theirs));
  }

  private static long micros(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1_000;
  }

  private static double median(List<Long> all) {
    var warm = all.subList(all.size() / 2, all.size()).stream().sorted().toList();
    return warm.get(warm.size() / 2);
  }
}
