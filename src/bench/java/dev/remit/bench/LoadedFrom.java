package dev.remit.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;

/**
 * What of the harness's class path a main class loads from. The rest would be searched, and the directories of some hundred
 * archives alone take more of a heap than comparing a small document does.
 */
final class LoadedFrom {

  private LoadedFrom() {}

  /** Archives and folders, in their order. */
  static List<String> by(Class<?> main, List<String> arguments) throws IOException, InterruptedException {
    var log = Place.DIRECTORY.resolve("loaded.log");
    Fork.ofHarness(main, List.of("-Xlog:class+load"), arguments).run(log);
    var loaded = Files.readString(log);
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> loaded.contains("source: file:" + entry)).toList();
  }
}
