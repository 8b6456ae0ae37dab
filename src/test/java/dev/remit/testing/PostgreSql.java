package dev.remit.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A real PostgreSQL under {@code target/}, started when first asked for; it ends with the tests. */
public final class PostgreSql implements AutoCloseable {

  private static final Path DIRECTORY = Path.of("target", "postgresql").toAbsolutePath();

  private static @Nullable PostgreSql running;

  private final EmbeddedPostgres server;

  private PostgreSql(EmbeddedPostgres server) {
    this.server = server;
  }

  /** The one that all servers of a run share. */
  static synchronized PostgreSql running() {
    if (running == null) {
      running = start(FreePort.any());
    }
    return running;
  }

  /** One more, at a port of the caller's choice. */
  public static PostgreSql start(int port) {
    try {
      return new PostgreSql(EmbeddedPostgres.builder()
          .setPort(port)
          .setOverrideWorkingDirectory(DIRECTORY.toFile())
          .setDataDirectory(DIRECTORY.resolve("data-" + port))
          .setServerConfig("listen_addresses", "localhost")
          .start());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  TestDatabase database(String purpose) {
    var name = purpose.replace('-', '_');
    try (var connection = server.getPostgresDatabase().getConnection(); var statement = connection.createStatement()) {
      statement.execute("create database " + name);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
    return new PostgreSqlDatabase(server.getPort(), name);
  }
}
