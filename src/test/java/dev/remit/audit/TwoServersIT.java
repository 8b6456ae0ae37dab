package dev.remit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.testing.Bootstrap;
import dev.remit.testing.FreePort;
import dev.remit.testing.PostgreSql;
import dev.remit.testing.PostgreSqlDatabase;
import dev.remit.testing.Readiness;
import dev.remit.testing.ServerDirectory;
import dev.remit.testing.ServerProcess;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Two servers write to one PostgreSQL, whatever database the build is on; H2 lets one server in. */
class TwoServersIT {

  private static final int WRITERS = 50;
  private static final int FACTS = 200;
  private static final int CREATED = 201;

  private final HttpClient client = HttpClient.newHttpClient();
  private final Queue<String> refused = new ConcurrentLinkedQueue<>();

  @Test
  void twoServersMakeOneChain() throws Exception {
    int port = FreePort.any();
    try (var postgres = PostgreSql.start(port)) {
      var database = new PostgreSqlDatabase(port, "postgres");
      var one = ServerDirectory.create("one-of-two", database, Map.of());
      try (var first = ServerProcess.start(one)) {
        Readiness.await(one);
        var other = ServerDirectory.create("two-of-two", database, Map.of("remit.key.file", keyOf(one).toString()));
        try (var second = ServerProcess.start(other)) {
          Readiness.await(other);
          writeToBoth(one, other);
          assertOneChain(one, other, database);
        }
      }
    }
  }

  private void writeToBoth(ServerDirectory one, ServerDirectory other) throws InterruptedException {
    var crowd = Executors.newFixedThreadPool(WRITERS);
    IntStream.range(0, FACTS).forEach(number -> crowd.execute(() -> register(number % 2 == 0 ? one : other, "two-servers-" + number)));
    crowd.shutdown();
    assertThat(crowd.awaitTermination(180, TimeUnit.SECONDS)).isTrue();
    assertThat(refused).isEmpty();
  }

  private void assertOneChain(ServerDirectory one, ServerDirectory other, PostgreSqlDatabase database) throws Exception {
    var checkpoint = get(one, "/audit/checkpoint");
    var verified = get(other, "/audit/verification?checkpoint=" + URLEncoder.encode(checkpoint, StandardCharsets.UTF_8));

    assertThat(verified).contains("\"valid\":true");
    assertThat(number(database, "select count(*) from audit_entry where act = 'api-registered' and object_id in"
        + " (select cast(id as varchar) from catalogue_entry where kind = 'API' and name like 'two-servers-%')")).isEqualTo(FACTS);
    assertThat(number(database, "select max(sequence_no) - count(*) from audit_entry")).isZero();
  }

  private void register(ServerDirectory server, String name) {
    try {
      var body = BodyPublishers.ofString("{\"name\": \"%s\", \"title\": \"One of many\"}".formatted(name));
      var answer = client.send(request(server, "/apis").header("Content-Type", "application/json").POST(body).build(), BodyHandlers.ofString());
      if (answer.statusCode() != CREATED) {
        refused.add(answer.body());
      }
    } catch (IOException | InterruptedException failure) {
      refused.add(failure.toString());
    }
  }

  private String get(ServerDirectory server, String path) throws IOException, InterruptedException {
    return client.send(request(server, path).build(), BodyHandlers.ofString()).body();
  }

  private static HttpRequest.Builder request(ServerDirectory server, String path) {
    return HttpRequest.newBuilder(URI.create(server.url() + "/api/v1" + path)).header("Authorization", Bootstrap.AUTHORIZATION);
  }

  private static Path keyOf(ServerDirectory server) {
    return server.log().getParent().getParent().resolve("home/key");
  }

  private static long number(PostgreSqlDatabase database, String sql) throws SQLException {
    try (var connection = database.connect(); var rows = connection.createStatement().executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
