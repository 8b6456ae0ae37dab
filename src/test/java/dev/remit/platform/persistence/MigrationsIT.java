package dev.remit.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.testing.InServer;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@InServer
class MigrationsIT {

  @Inject
  History history;

  @Test
  void migratingAgainChangesNothing() throws Exception {
    var first = history.changeSets();
    assertThat(first).isNotEmpty();
    history.migrate();
    assertThat(history.changeSets()).isEqualTo(first);
  }

  @ApplicationScoped
  static class History {

    @Resource(lookup = "jdbc/remit")
    DataSource source;

    void migrate() throws Exception {
      Migrations.run(source);
    }

    List<String> changeSets() throws SQLException {
      try (var connection = source.getConnection();
          var rows = connection.createStatement().executeQuery("select id, dateexecuted from databasechangelog order by orderexecuted")) {
        var found = new ArrayList<String>();
        while (rows.next()) {
          found.add(rows.getString(1) + " at " + rows.getTimestamp(2));
        }
        return found;
      }
    }
  }
}
