package dev.remit.testing;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** The database of one server: what the server has to be told, and a way to look into it from outside. */
public interface TestDatabase {

  /** A fresh one, of the kind that the build asks for by the property {@code remit.test.database}. */
  static TestDatabase of(String purpose, Path home) {
    return switch (System.getProperty("remit.test.database", "h2")) {
      case "h2" -> new H2Database(home);
      case "postgresql" -> PostgreSql.running().database(purpose);
      default -> throw new IllegalArgumentException("remit.test.database is h2 or postgresql");
    };
  }

  Map<String, String> settings();

  Connection connect() throws SQLException;
}
