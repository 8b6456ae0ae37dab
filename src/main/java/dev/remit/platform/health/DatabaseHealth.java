package dev.remit.platform.health;

import dev.remit.platform.persistence.Database;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when a connection answers within two seconds. */
@Readiness
@ApplicationScoped
public class DatabaseHealth implements HealthCheck {

  private static final int SECONDS = 2;

  @Resource(lookup = "jdbc/remit")
  DataSource source;

  @Inject
  Database database;

  @Override
  public HealthCheckResponse call() {
    var check = HealthCheckResponse.named("database");
    try (var connection = source.getConnection()) {
      return check.status(connection.isValid(SECONDS)).build();
    } catch (SQLException unreachable) {
      return check.down().withData("waitingFor", database.usable() ? "a connection" : database.name()).build();
    }
  }
}
