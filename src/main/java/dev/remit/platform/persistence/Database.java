package dev.remit.platform.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.lang.System.Logger.Level;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The database from the server's start until it can be used: migrate, compare the mapping with the schema, tell the
 * others. While the database is away the server stays up and tries again; it says so once, not at every try.
 */
@ApplicationScoped
public class Database {

  private static final System.Logger LOG = System.getLogger(Database.class.getName());
  private static final long RETRY_SECONDS = 2;

  @Resource(lookup = "jdbc/remit")
  DataSource source;

  @Resource
  ManagedScheduledExecutorService timer;

  @PersistenceUnit
  EntityManagerFactory entities;

  @Inject
  Event<DatabaseMigrated> migrated;

  @Inject
  Event<DatabaseReady> ready;

  @Inject
  @ConfigProperty(name = "remit.db.product", defaultValue = "configured")
  String product;

  private volatile boolean usable;
  private volatile String waitingFor = "the first try";

  // not on the thread that starts the application: a driver may wait for minutes for a host that says nothing
  void start(@Observes Startup event) {
    timer.execute(this::open);
  }

  /** Whether the schema is in place, so that use cases may run. */
  public boolean usable() {
    return usable;
  }

  /** What it is, for everybody; the log says why it cannot be used. */
  public String name() {
    return "the " + product + " database";
  }

  private void open() {
    try {
      Migrations.run(source);
      entities.getSchemaManager().validate();
      migrated.fire(new DatabaseMigrated());
      usable = true;
      waitingFor = "nothing";
      ready.fire(new DatabaseReady());
    } catch (Exception failure) {
      retryAfter(failure);
    }
  }

  private void retryAfter(Exception failure) {
    if (usable) {
      throw new IllegalStateException("What runs after the migration failed", failure);
    }
    var reason = name() + ": " + ConnectionFailure.reason(failure);
    if (!reason.equals(waitingFor)) {
      waitingFor = reason;
      LOG.log(Level.WARNING, "Waiting for {0}", reason);
    }
    timer.schedule(this::open, RETRY_SECONDS, TimeUnit.SECONDS);
  }
}
