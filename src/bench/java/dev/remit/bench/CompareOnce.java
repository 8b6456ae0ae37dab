package dev.remit.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Compares the pairs it is given, in a JVM of its own: the tool, then the files, before and after in turn. */
final class CompareOnce {

  private CompareOnce() {}

  /** Such a JVM. */
  static Fork fork(Tool tool, List<Versions> pairs, List<String> options) {
    List<String> arguments = new ArrayList<>(List.of(tool.name()));
    pairs.forEach(pair -> arguments.addAll(pair.files()));
    return Fork.ofHarness(CompareOnce.class, options, arguments);
  }

  public static void main(String[] arguments) throws IOException {
    var tool = Tool.valueOf(arguments[0]);
    for (int i = 1; i < arguments.length; i += 2) {
      tool.compare(Files.readAllBytes(Path.of(arguments[i])), Files.readAllBytes(Path.of(arguments[i + 1])));
    }
    PeakMemory.tell();
  }
}
