package dev.remit.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Compares the pairs it is given, in a JVM of its own: the tool, then the files, before and after in turn. */
final class CompareOnce {

  private final List<String> arguments = new ArrayList<>();
  private final List<String> classPath;

  CompareOnce(Tool tool, List<Versions> pairs) throws IOException, InterruptedException {
    arguments.add(tool.name());
    pairs.forEach(pair -> arguments.addAll(pair.files()));
    classPath = LoadedFrom.by(CompareOnce.class, arguments);
  }

  /** Such a JVM. */
  Fork fork(List<String> options) {
    return Fork.of(classPath, CompareOnce.class, options, arguments);
  }

  public static void main(String[] arguments) throws IOException {
    var tool = Tool.valueOf(arguments[0]);
    for (int i = 1; i < arguments.length; i += 2) {
      tool.compare(Path.of(arguments[i]), Path.of(arguments[i + 1]));
    }
    PeakMemory.tell();
  }
}
