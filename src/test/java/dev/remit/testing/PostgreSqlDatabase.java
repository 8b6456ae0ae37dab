package dev.remit.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** One database of a PostgreSQL on this machine, whether that runs yet or not. */
public record PostgreSqlDatabase(int port, String name) implements TestDatabase {

  private static final String USER = "postgres";

  @Override
  public Map<String, String> settings() {
    return Map.of(
        "remit.db.url", url(),
        "remit.db.user", USER,
        "remit.db.password", "",
        "remit.db.product", "PostgreSQL",
        "remit.db.version", "18");
  }

  @Override
  public Connection connect() throws SQLException {
    return DriverManager.getConnection(url(), USER, "");
  }

  private String url() {
    return "jdbc:postgresql://localhost:" + port + "/" + name;
  }
}
