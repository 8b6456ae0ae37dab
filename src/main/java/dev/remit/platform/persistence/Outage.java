package dev.remit.platform.persistence;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.exception.JDBCConnectionException;
import org.jspecify.annotations.Nullable;

/** Tells that the database went away, or has no connection to spare, from what a failure says about it. */
public final class Outage {

  // the standard's class of connection failures, and that of Oracle's network
  private static final Set<String> CLASSES = Set.of("08", "66");
  // PostgreSQL shutting down or starting; H2 closing or closed
  private static final Set<String> STATES = Set.of("57P01", "57P02", "57P03", "53300", "90067", "90098", "90121");

  private Outage() {}

  public static boolean isBehind(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).anyMatch(Outage::isOne);
  }

  private static boolean isOne(Throwable cause) {
    return cause instanceof JDBCConnectionException
        || cause instanceof SQLTransientConnectionException
        || cause instanceof SQLNonTransientConnectionException
        || cause instanceof SQLRecoverableException
        || cause instanceof SQLException refused && says(refused.getSQLState());
  }

  private static boolean says(@Nullable String state) {
    return state != null && (CLASSES.stream().anyMatch(state::startsWith) || STATES.contains(state));
  }
}
