package dev.remit.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.testing.Readiness;
import dev.remit.testing.ServerDirectory;
import dev.remit.testing.ServerProcess;
import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** A server of its own that is killed in the middle of its work. */
class DurabilityIT {

  private static final int ENOUGH = Publications.all() * 2 / 5;

  private final ServerDirectory server = ServerDirectory.create("durability");
  private final Publications publications = new Publications(server);

  @Test
  void killLosesNothingAcknowledgedAndLeavesNothingHalf() throws Exception {
    publishUntilKilled();
    var killed = LocalDateTime.now();
    assertThat(publications.acknowledged()).hasSizeBetween(ENOUGH, Publications.all() - 1);

    startAgainAndCompare();

    assertThat(number("select count(*) from contract_version")).isGreaterThanOrEqualTo(publications.acknowledged().size());
    assertThat(number("select count(*) from contract_document d where not exists"
        + " (select 1 from contract_version v where v.document_digest = d.digest)")).isZero();
    assertDocumentsAreWhole();
    assertThat(lastMigration()).isBefore(killed);
  }

  private void publishUntilKilled() throws Exception {
    try (var process = ServerProcess.start(server)) {
      Readiness.await(server);
      publications.register();
      boolean busy = publications.begin(ENOUGH).await(120, TimeUnit.SECONDS);
      process.kill();
      assertThat(publications.refused()).isEmpty();
      assertThat(busy).isTrue();
    }
  }

  private void startAgainAndCompare() throws Exception {
    try (var process = ServerProcess.start(server)) {
      Readiness.await(server);
      for (var version : publications.acknowledged().entrySet()) {
        assertThat(publications.stored(version.getKey())).isEqualTo(version.getValue());
      }
      process.stop();
    }
  }

  private void assertDocumentsAreWhole() throws Exception {
    try (var connection = server.database().connect();
        var documents = connection.createStatement().executeQuery("select digest, content from contract_document")) {
      while (documents.next()) {
        assertThat(digest(documents.getBytes("content"))).isEqualTo(documents.getString("digest"));
      }
    }
  }

  private static String digest(byte[] zipped) throws Exception {
    try (var document = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(document.readAllBytes()));
    }
  }

  private long number(String sql) throws SQLException {
    try (var connection = server.database().connect(); var rows = connection.createStatement().executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  /** The second start had nothing to migrate. */
  private LocalDateTime lastMigration() throws SQLException {
    try (var connection = server.database().connect();
        var rows = connection.createStatement().executeQuery("select max(dateexecuted) from databasechangelog")) {
      rows.next();
      return rows.getTimestamp(1).toLocalDateTime();
    }
  }
}
