package dev.remit.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Where things are, as the build says. */
final class Place {

  /** For what is fetched, made and written. */
  static final Path DIRECTORY = Path.of(System.getProperty("bench.directory", "target/bench"));

  static final Path WAR = Path.of(System.getProperty("bench.war", "target/remit.war"));

  /** Sections to measure; empty for all. */
  static final List<String> ONLY = words("bench.only");

  /** Pairs {@code NAME-NNN.a.json.gz} and {@code .b.}; empty text if there are none. */
  static final String SPECS = System.getProperty("bench.specs", "");

  private Place() {}

  private static List<String> words(String property) {
    return Arrays.stream(System.getProperty(property, "").split(",")).filter(word -> !word.isBlank()).toList();
  }
}
