package dev.remit.openapi.bench;

import dev.remit.openapi.Document;
import dev.remit.openapi.Limits;
import dev.remit.openapi.Notation;
import dev.remit.openapi.UnreadableDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/** Reads every document under the folders given, and round-trips those that read. Run by hand; prints a table. */
final class RealDocuments {

  private static final Limits WIDE = new Limits(1 << 28, 500, 40_000_000, 50);

  private final Map<String, Integer> counts = new TreeMap<>();

  public static void main(String[] folders) throws IOException {
    var all = new RealDocuments();
    for (var folder : folders) {
      try (var files = Files.walk(Path.of(folder))) {
        files.filter(RealDocuments::isDocument).sorted().forEach(all::tryOne);
      }
    }
    all.counts.forEach((what, count) -> System.out.printf("%6d  %s%n", count, what));
  }

  private static boolean isDocument(Path file) {
    return file.toString().matches(".*\\.(json|ya?ml|json.gz|yaml.gz)") && !file.endsWith("package.json");
  }

  private void tryOne(Path file) {
    try {
      var bytes = bytes(file);
      boolean large = bytes.length > Limits.DEFAULT.bytes();
      var document = Document.read(bytes, large ? WIDE : Limits.DEFAULT);
      count("read " + document.notation() + " " + (document.openapi().equals("2.0") ? "Swagger 2.0" : document.dialect()) + (large ? " (over the limit of 16 MiB, with wider limits)" : ""));
      roundTrip(file, document);
    } catch (UnreadableDocument refused) {
      count("refused");
      refused.flaws().forEach(flaw -> System.out.println(file + "\t" + flaw));
    } catch (IOException | RuntimeException | StackOverflowError bug) {
      System.out.println(file + "\tBUG\t" + bug);
      bug.printStackTrace(System.out);
      count("BUG");
    }
  }

  private static byte[] bytes(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return file.toString().endsWith(".gz") ? new GZIPInputStream(in).readAllBytes() : in.readAllBytes();
    }
  }

  private void roundTrip(Path file, Document document) {
    for (var bytes : List.of(document.toJson(), document.toYaml())) {
      var again = Document.read(bytes, WIDE);
      boolean same = again.root().sameAs(document.root());
      count("round trip " + again.notation() + (same ? " same" : " DIFFERS"));
      if (!same || again.notation() == Notation.JSON != (bytes[0] == '{')) {
        System.out.println(file + "\tDIFFERS as " + again.notation());
      }
    }
  }

  private void count(String what) {
    counts.merge(what, 1, Integer::sum);
  }
}
