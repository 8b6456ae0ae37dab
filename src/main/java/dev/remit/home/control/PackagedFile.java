package dev.remit.home.control;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Files that come with Remit. */
final class PackagedFile {

  private PackagedFile() {}

  static byte[] bytes(String path) {
    try (var file = PackagedFile.class.getClassLoader().getResourceAsStream(path)) {
      if (file == null) {
        throw new FileNotFoundException(path);
      }
      return file.readAllBytes();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  static String text(String path) {
    return new String(bytes(path), StandardCharsets.UTF_8);
  }
}
