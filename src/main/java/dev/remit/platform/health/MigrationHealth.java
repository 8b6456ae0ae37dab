package dev.remit.platform.health;

import dev.remit.platform.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the schema is migrated and the mapping matches it. */
@Readiness
@ApplicationScoped
public class MigrationHealth implements HealthCheck {

  @Inject
  Database database;

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("migration").status(database.usable()).build();
  }
}
