package dev.remit.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Two versions of a document. */
record Versions(String name, Path before, Path after) {

  List<String> files() {
    return List.of(before.toString(), after.toString());
  }

  /** Of both texts. */
  long bytes() {
    try {
      return Files.size(before) + Files.size(after);
    } catch (IOException gone) {
      throw new IllegalStateException(gone);
    }
  }
}
