package dev.remit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.chain.Checkpoint;
import dev.remit.chain.Detail;
import dev.remit.chain.Fact;
import dev.remit.chain.Head;
import dev.remit.chain.Performer;
import dev.remit.chain.Row;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.sql.DriverManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A trail is verified by who has nothing but the archive and the export, or the database. */
class VerifyAuditTest {

  @TempDir
  Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final List<Row> rows = new ArrayList<>();
  private KeyPair keys;
  private Path key;

  @BeforeEach
  void trail() throws Exception {
    for (int number = 1; number <= 5; number++) {
      add("api-registered");
    }
    keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    key = file("key.pem", pem(keys));
  }

  @Test
  void aTrailAsItWasWrittenIsSound() throws IOException {
    assertThat(run("verify-audit", export())).isZero();
    assertThat(out.toString()).isEqualTo("5 rows, all as they were written and as 0 checkpoints say; the last has the hash " + rows.get(4).hash() + ".\n");
  }

  @Test
  void theExportMayComeFromTheStandardInput() throws IOException {
    assertThat(runWith(text(), "verify-audit", "-")).isZero();
    assertThat(runWith("", "verify-audit", "-")).isZero();
  }

  @Test
  void theFirstRowThatWasTouchedIsNamed() throws IOException {
    rows.remove(2);

    assertThat(run("verify-audit", export())).isEqualTo(1);
    assertThat(out.toString()).isEqualTo("Row 3 was removed: it is missing. Sound before it: 2 rows.\n");
  }

  @Test
  void aCheckpointMissesTheTail() throws Exception {
    var kept = file("kept.json", checkpoint(rows.get(1)) + "\n" + checkpoint(rows.get(4)));
    assertThat(run("verify-audit", export(), "--checkpoint", kept.toString(), "--key=" + key)).isZero();
    assertThat(out.toString()).contains("as 2 checkpoints say");

    rows.remove(4);
    assertThat(run("verify-audit", export())).isZero();
    assertThat(run("verify-audit", export(), "--checkpoint", kept.toString(), "--key=" + key)).isEqualTo(1);
    assertThat(out.toString()).endsWith("Row 5 was cut: the chain ends before it. Sound before it: 4 rows.\n");
  }

  @Test
  void aCheckpointOfAnotherKeyProvesNothing() throws Exception {
    var kept = file("kept.json", checkpoint(rows.get(4)));
    var other = file("other.pem", pem(KeyPairGenerator.getInstance("Ed25519").generateKeyPair()));

    assertThat(run("verify-audit", export(), "--checkpoint", kept.toString(), "--key", other.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("has not signed");
  }

  @Test
  void aCheckpointThatSomebodyEditedProvesNothing() throws Exception {
    var kept = file("kept.json", checkpoint(rows.get(4)).replace("\"sequence\":5", "\"sequence\":4"));

    assertThat(run("verify-audit", export(), "--checkpoint", kept.toString(), "--key", key.toString())).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
      nonsense | line 1 is no row of the trail: it is no JSON
      [] | a JSON object is expected
      {} | sequence is missing
      {"sequence":1,"sequence":2} | it is no JSON
      {"sequence":"one"} | sequence is no whole number
      {"sequence":1,"more":true} | a member that is not known
      {"sequence":1}{"sequence":2} | it is not one JSON object
      """)
  void whatIsNoExportIsRefused(String text, String message) throws IOException {
    assertThat(run("verify-audit", file("export", text).toString())).isEqualTo(2);
    assertThat(err.toString()).startsWith("remit: ").contains(message);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      verify-audit | takes one export, or --db
      verify-audit a b | takes one export, or --db
      verify-audit a --db jdbc:h2:mem:a --user a --driver a | takes one export, or --db
      verify-audit --db jdbc:h2:mem:a | --db needs --user and --driver
      verify-audit --db jdbc:h2:mem:a --user a --driver missing.jar | cannot read missing.jar
      verify-audit --db jdbc:h2:mem:a --user a --password secret --driver a | set REMIT_DB_PASSWORD
      verify-audit a --checkpoint b | need each other
      verify-audit a --key b | need each other
      verify-audit a --key | --key needs a value
      verify-audit a --colour b | no option '--colour'
      verify-audit missing.ndjson | cannot read missing.ndjson
      """)
  void wrongUsageSaysWhatWouldBeRight(String arguments, String message) throws IOException {
    assertThat(run(arguments.split(" "))).isEqualTo(2);
    assertThat(err.toString()).startsWith("remit: ").contains(message).doesNotContain("secret");
    assertThat(out.toString()).isEmpty();
  }

  /** Not by the driver on the class path: by the one in the jar. */
  @Test
  void aDatabaseIsReadWithItsDriver() throws Exception {
    var url = "jdbc:h2:" + folder.resolve("trail");
    var jar = Path.of(org.h2.Driver.class.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    store(url);
    assertThat(run("verify-audit", "--db", url, "--user", "sa", "--driver", jar)).isZero();
    assertThat(out.toString()).contains("5 rows, all as they were written");

    tell(url, "update audit_entry set act = 'api-shared' where sequence_no = 4");
    assertThat(run("verify-audit", "--db", url, "--user", "sa", "--driver", jar)).isEqualTo(1);
    assertThat(out.toString()).contains("Row 4 was edited");
    tell(url, "delete from audit_entry where sequence_no >= 4");
    assertThat(run("verify-audit", "--db", url, "--user", "sa", "--driver", jar)).isEqualTo(1);
    assertThat(out.toString()).contains("Row 4 was cut");
  }

  @Test
  void aDriverOfAnotherDatabaseIsRefused() throws Exception {
    var jar = Path.of(org.h2.Driver.class.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();

    assertThat(run("verify-audit", "--db", "jdbc:postgresql://localhost/x", "--user", "a", "--driver", jar)).isEqualTo(2);
    assertThat(err.toString()).contains("does not know databases such as");
  }

  private void store(String url) throws Exception {
    tell(url, "create table audit_entry (sequence_no bigint primary key, happened_at timestamp(6) with time zone, actor_kind varchar,"
        + " actor_id varchar, actor_name varchar, token_id varchar, act varchar, object_kind varchar, object_id varchar,"
        + " correlation_id varchar, personal_id varchar, seal varchar, previous_hash varchar, row_hash varchar, salt varchar, detail clob)");
    tell(url, "create table audit_head (id int primary key, sequence_no bigint, row_hash varchar)");
    tell(url, "insert into audit_head values (1, 5, '" + rows.get(4).hash() + "')");
    for (var row : rows) {
      var fact = row.fact();
      tell(url, "insert into audit_entry values (%d, timestamp with time zone '%s+00', '%s', null, '%s', null, '%s', '%s', '%s', '%s', null, '%s', '%s', '%s', '%s', '%s')"
          .formatted(row.sequence(), fact.at().toString().replace('T', ' ').replace("Z", ""), fact.by().kind(), fact.by().name(), fact.action(), fact.kind(), fact.object(),
              fact.correlation(), fact.seal(), row.previous(), row.hash(), row.detail().salt(), row.detail().text()));
    }
  }

  private static void tell(String url, String sql) throws Exception {
    try (var connection = DriverManager.getConnection(url, "sa", ""); var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private void add(String action) {
    var detail = Detail.of("{\"name\":\"orders-api\"}");
    var fact = new Fact(Instant.parse("2026-11-22T09:00:00.000001Z"), new Performer("system", null, "system", null), action, "api", "1",
        "correlation", null, detail.seal());
    rows.add(Row.after(rows.isEmpty() ? Head.START : rows.get(rows.size() - 1).head(), fact, detail));
  }

  private String checkpoint(Row row) {
    var checkpoint = Checkpoint.of(row.head(), Instant.EPOCH, keys.getPublic(), this::signature);
    return "{\"sequence\":%d,\"hash\":\"%s\",\"at\":\"%s\",\"keyId\":\"%s\",\"signature\":\"%s\"}".formatted(
        checkpoint.sequence(), checkpoint.hash(), checkpoint.at(), checkpoint.keyId(), checkpoint.signature());
  }

  private byte[] signature(byte[] message) {
    try {
      var signature = Signature.getInstance("Ed25519");
      signature.initSign(keys.getPrivate());
      signature.update(message);
      return signature.sign();
    } catch (Exception impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String pem(KeyPair pair) {
    return "-----BEGIN PUBLIC KEY-----\n" + Base64.getMimeEncoder().encodeToString(pair.getPublic().getEncoded()) + "\n-----END PUBLIC KEY-----\n";
  }

  private String export() throws IOException {
    return file("export.ndjson", text()).toString();
  }

  private String text() {
    return rows.stream().map(row -> row.line() + "\n").collect(Collectors.joining());
  }

  private int run(String... arguments) throws IOException {
    return runWith("", arguments);
  }

  private int runWith(String input, String... arguments) throws IOException {
    var in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
    return new CommandLine(new Console(in, out, err)).run(arguments);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
