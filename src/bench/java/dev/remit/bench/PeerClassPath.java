package dev.remit.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;

/**
 * Only what the peer loads from, so that it does not search through the harness's archives; and archives only, since
 * class data sharing refuses folders.
 */
final class PeerClassPath {

  private PeerClassPath() {}

  static String of(Versions pair) throws IOException, InterruptedException {
    var log = Place.DIRECTORY.resolve("peer-classes.log");
    Fork.ofHarness(PeerCommandLine.class, List.of("-Xlog:class+load"), pair.files()).run(log);
    var loaded = Files.readString(log);
    return main() + Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> entry.endsWith(".jar") && loaded.contains("source: file:" + entry))
        .collect(Collectors.joining(File.pathSeparator, File.pathSeparator, ""));
  }

  private static Path main() throws IOException {
    var file = Place.DIRECTORY.resolve("peer-main.jar").toAbsolutePath();
    var name = PeerCommandLine.class.getName().replace('.', '/') + ".class";
    try (var jar = new JarOutputStream(Files.newOutputStream(file)); var in = PeerCommandLine.class.getResourceAsStream("/" + name)) {
      jar.putNextEntry(new JarEntry(name));
      in.transferTo(jar);
    }
    return file;
  }
}
