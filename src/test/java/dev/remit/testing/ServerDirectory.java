package dev.remit.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * A Liberty server of the tests' own: the files that the build made for the server {@code remit}, with its own port,
 * home and database. Its name tells it from the servers of other checkouts on the same machine, and of tests that run at the same time.
 *
 * @param name what Liberty calls it
 * @param port where it answers HTTP on the loopback interface
 * @param database what it stores in
 */
public record ServerDirectory(String name, int port, TestDatabase database) {

  /** These servers live for seconds: compiling less halves the processor time that their start takes. */
  private static final List<String> JVM_OPTIONS = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx768m");

  static final Path WLP = Path.of("target", "liberty", "wlp").toAbsolutePath();
  static final Path WAR = Path.of("target", "remit.war").toAbsolutePath();

  private static final Path SERVERS = WLP.resolve("usr/servers");
  private static final String RUN = Integer.toHexString(WLP.hashCode()) + "-" + System.getProperty("remit.test.fork", "1");

  /** A fresh server with a fresh database and without the demo; what an earlier run left under this purpose is gone. */
  public static ServerDirectory create(String purpose) {
    return create(purpose, Map.of());
  }

  /** The same with settings of the caller's choice. */
  public static ServerDirectory create(String purpose, Map<String, String> settings) {
    return create(purpose, TestDatabase.of(purpose, home(name(purpose))), settings);
  }

  /** A fresh server with a database and settings of the caller's choice. */
  public static ServerDirectory create(String purpose, TestDatabase database, Map<String, String> settings) {
    var server = new ServerDirectory(name(purpose), FreePort.any(), database);
    deleteAll(path(server.name));
    try {
      copyFiles(path("remit"), path(server.name));
      Files.createDirectories(server.application().getParent());
      server.write(settings);
      Files.write(path(server.name).resolve("jvm.options"), JVM_OPTIONS);
      return server;
    } catch (IOException failure) {
      throw new UncheckedIOException("Run the build up to pre-integration-test first", failure);
    }
  }

  /** More settings, for what is known only once the server's address is. */
  public void set(Map<String, String> settings) {
    try {
      write(settings);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Adds a part that an operator may choose, as they do. */
  public ServerDirectory with(String optional) {
    try {
      var overrides = Files.createDirectories(path(name).resolve("configDropins/overrides"));
      Files.copy(Path.of("liberty-config/optional").resolve(optional), overrides.resolve(optional));
      return this;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  public String url() {
    return "http://localhost:" + port;
  }

  /** Where the server expects the WAR. */
  public Path application() {
    return path(name).resolve("apps/remit.war");
  }

  public Path log() {
    return path(name).resolve("logs/messages.log");
  }

  static String name(String purpose) {
    return "remit-" + purpose + "-" + RUN;
  }

  static Path path(String name) {
    return SERVERS.resolve(name);
  }

  private static Path home(String name) {
    return path(name).resolve("home");
  }

  /** As bootstrap properties, because they win over the environment of whoever runs the tests. */
  private void write(Map<String, String> settings) throws IOException {
    var all = new HashMap<>(Map.of(
        "remit.http.host", "localhost",
        "remit.http.port", String.valueOf(port),
        "remit.https.port", "-1",
        "remit.home", home(name).toString(),
        "remit.demo", "false",
        "remit.stop.delay", "PT0S",
        "remit.bootstrap.token", Bootstrap.TOKEN));
    all.putAll(database.settings());
    all.putAll(settings);
    var properties = new Properties();
    properties.putAll(all);
    try (var file = Files.newBufferedWriter(path(name).resolve("bootstrap.properties"))) {
      properties.store(file, null);
    }
  }

  private static void copyFiles(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (var files = Files.list(from)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  static void deleteAll(Path directory) {
    if (Files.exists(directory)) {
      try (var files = Files.walk(directory)) {
        files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
  }
}
