package dev.remit.testing;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** The database that Remit uses by itself, so the server is told nothing; it can be looked into when the server is down. */
record H2Database(Path home) implements TestDatabase {

  @Override
  public Map<String, String> settings() {
    return Map.of();
  }

  @Override
  public Connection connect() throws SQLException {
    return DriverManager.getConnection("jdbc:h2:file:" + home + "/remit;IFEXISTS=TRUE", "remit", "");
  }
}
