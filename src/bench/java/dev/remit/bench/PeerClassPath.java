package dev.remit.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Only what the peer loads from, so that it does not search through the harness's archives. */
final class PeerClassPath {

  private PeerClassPath() {}

  static String of(Versions pair) throws IOException, InterruptedException {
    var log = Place.DIRECTORY.resolve("peer-classes.log");
    Fork.ofHarness(PeerCommandLine.class, List.of("-Xlog:class+load"), pair.files()).run(log);
    var loaded = Files.readString(log);
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> loaded.contains("source: file:" + entry)).collect(Collectors.joining(File.pathSeparator));
  }
}
