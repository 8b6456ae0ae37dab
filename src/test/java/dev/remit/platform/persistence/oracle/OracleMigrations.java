package dev.remit.platform.persistence.oracle;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import liquibase.Scope;
import liquibase.command.CommandScope;
import liquibase.command.core.UpdateSqlCommandStep;
import liquibase.command.core.helpers.DbUrlConnectionArgumentsCommandStep;
import liquibase.ui.LoggerUIService;

/** What Liquibase would tell an empty Oracle. */
final class OracleMigrations {

  private OracleMigrations() {}

  /** @param folder where Liquibase may note what it did */
  static List<OracleStatement> statements(Path folder) throws Exception {
    var script = new ByteArrayOutputStream();
    Scope.child(Map.of(Scope.Attr.ui.name(), new LoggerUIService()), () -> new CommandScope(UpdateSqlCommandStep.COMMAND_NAME)
        .addArgumentValue(DbUrlConnectionArgumentsCommandStep.URL_ARG, address(folder))
        .addArgumentValue(UpdateSqlCommandStep.CHANGELOG_FILE_ARG, "db/changelog.xml")
        .setOutput(script)
        .execute());
    return OracleStatement.script(script.toString(StandardCharsets.UTF_8));
  }

  private static String address(Path folder) {
    return "offline:oracle?version=23.0&outputLiquibaseSql=all&changeLogFile=" + folder.resolve("oracle.csv");
  }

  /** Whether a statement is about our tables, not about those in which Liquibase remembers what it did. */
  static boolean isOurs(OracleStatement statement) {
    return !statement.sql().contains("DATABASECHANGELOG");
  }
}
