package dev.remit.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    return main() + LoadedFrom.by(PeerCommandLine.class, pair.files()).stream().filter(entry -> entry.endsWith(".jar"))
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
