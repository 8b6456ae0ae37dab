package dev.remit.platform.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import liquibase.Scope;
import liquibase.UpdateSummaryEnum;
import liquibase.command.CommandScope;
import liquibase.command.core.UpdateCommandStep;
import liquibase.command.core.helpers.DbUrlConnectionArgumentsCommandStep;
import liquibase.command.core.helpers.ShowSummaryArgument;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.ui.LoggerUIService;

/** Brings the schema up to date: forward only, the same change sets for every database, a no-op when nothing is new. */
final class Migrations {

  private static final String CHANGE_LOG = "db/changelog.xml";

  private Migrations() {}

  static void run(DataSource source) throws Exception {
    try (var connection = source.getConnection()) {
      boolean autoCommit = connection.getAutoCommit();
      try {
        Scope.child(Map.of(Scope.Attr.ui.name(), new LoggerUIService()), () -> update(connection));
      } finally {
        leaveAsFound(connection, autoCommit);
      }
    }
  }

  private static void update(Connection connection) throws LiquibaseException {
    var database = DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
    new CommandScope(UpdateCommandStep.COMMAND_NAME)
        .addArgumentValue(DbUrlConnectionArgumentsCommandStep.DATABASE_ARG, database)
        .addArgumentValue(UpdateCommandStep.CHANGELOG_FILE_ARG, CHANGE_LOG)
        .addArgumentValue(ShowSummaryArgument.SHOW_SUMMARY, UpdateSummaryEnum.OFF)
        .execute();
  }

  /** Liquibase switches auto-commit off; a pooled connection has to go back as it came. */
  private static void leaveAsFound(Connection connection, boolean autoCommit) throws SQLException {
    if (!connection.getAutoCommit()) {
      connection.commit();
    }
    connection.setAutoCommit(autoCommit);
  }
}
