package dev.remit.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Real versions that are no part of the project, out of the folder that {@code -Dbench.specs} names. */
final class GivenPairs {

  private GivenPairs() {}

  /** Those whose name begins so; none without a folder. */
  static List<Versions> of(String set) throws IOException {
    if (Place.SPECS.isBlank()) {
      return List.of();
    }
    try (var files = Files.list(Path.of(Place.SPECS))) {
      return files.filter(file -> file.getFileName().toString().matches(set + "-\\d+\\.a\\..*\\.gz")).sorted()
          .map(GivenPairs::pair).toList();
    }
  }

  private static Versions pair(Path before) {
    var name = before.getFileName().toString();
    return new Versions(name.substring(0, name.indexOf('.')), unpacked(before),
        unpacked(before.resolveSibling(name.replace(".a.", ".b."))));
  }

  private static Path unpacked(Path packed) {
    var file = Place.DIRECTORY.resolve(packed.getFileName().toString().replace(".gz", "")).toAbsolutePath();
    try (var in = new GZIPInputStream(Files.newInputStream(packed))) {
      Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException unreadable) {
      throw new IllegalStateException("cannot unpack " + packed, unreadable);
    }
    return file;
  }
}
