package dev.remit.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Map;
import java.util.Properties;

/**
 * A Liberty server of the tests' own: the files that the build made for the server {@code remit}, with its own port,
 * home and settings. Its name tells it from the servers of other checkouts on the same machine.
 */
public final class ServerDirectory {

  static final Path WLP = Path.of("target", "liberty", "wlp").toAbsolutePath();
  static final Path WAR = Path.of("target", "remit.war").toAbsolutePath();

  private static final Path SERVERS = WLP.resolve("usr/servers");
  private static final String CHECKOUT = Integer.toHexString(WLP.hashCode());

  private final String name;
  private final int port;

  private ServerDirectory(String name, int port) {
    this.name = name;
    this.port = port;
  }

  /** A fresh directory; what an earlier run left under this purpose is gone. */
  public static ServerDirectory create(String purpose, Map<String, String> settings) {
    var server = new ServerDirectory("remit-" + purpose + "-" + CHECKOUT, FreePort.any());
    try {
      delete(server.path());
      copyFiles(SERVERS.resolve("remit"), server.path());
      Files.createDirectories(server.application().getParent());
      server.write(settings);
      return server;
    } catch (IOException failure) {
      throw new UncheckedIOException("Run the build up to pre-integration-test first", failure);
    }
  }

  public String name() {
    return name;
  }

  public int port() {
    return port;
  }

  public String url() {
    return "http://localhost:" + port;
  }

  public Path application() {
    return path().resolve("apps/remit.war");
  }

  public Path log() {
    return path().resolve("logs/messages.log");
  }

  private Path path() {
    return SERVERS.resolve(name);
  }

  private Path home() {
    return path().resolve("home");
  }

  /** As bootstrap properties, because they win over the environment of whoever runs the tests. */
  private void write(Map<String, String> settings) throws IOException {
    var properties = new Properties();
    properties.setProperty("remit.http.host", "localhost");
    properties.setProperty("remit.http.port", String.valueOf(port));
    properties.setProperty("remit.https.port", "-1");
    properties.setProperty("remit.home", home().toString());
    properties.setProperty("remit.demo", "false");
    properties.putAll(settings);
    try (var file = Files.newBufferedWriter(path().resolve("bootstrap.properties"))) {
      properties.store(file, null);
    }
  }

  private static void copyFiles(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (var files = Files.list(from)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private static void delete(Path directory) throws IOException {
    if (Files.exists(directory)) {
      try (var files = Files.walk(directory)) {
        for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
