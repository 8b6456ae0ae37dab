package dev.remit.platform.persistence;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.remit.testing.FreePort;
import dev.remit.testing.PostgreSql;
import dev.remit.testing.PostgreSqlDatabase;
import dev.remit.testing.Readiness;
import dev.remit.testing.ServerDirectory;
import dev.remit.testing.ServerProcess;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A server that is started before its database. */
class NoDatabaseIT {

  private static final int OK = 200;

  private final int databasePort = FreePort.any();
  private final ServerDirectory server =
      ServerDirectory.create("no-database", new PostgreSqlDatabase(databasePort, "postgres"), Map.of());

  @Test
  void serverWaitsAndRecovers() throws IOException {
    try (var process = ServerProcess.start(server)) {
      Readiness.await(server, "/health/live", OK);

      client().get("/health/ready").then().statusCode(503).body("status", equalTo("DOWN"));
      client().get("/api/v1/apis").then().statusCode(503)
          .contentType("application/problem+json").body("code", equalTo("not-ready"));

      try (var database = PostgreSql.start(databasePort)) {
        Readiness.await(server);
        client().get("/api/v1/apis").then().statusCode(OK);
        assertThat(linesAboutTheDatabase()).singleElement().asString()
            .contains("Waiting for the PostgreSQL database: Connection refused");
      }

      // and the database goes again
      client().get("/api/v1/apis").then().statusCode(503).header("Retry-After", "2").body("code", equalTo("not-ready"));
      client().contentType("application/json").body("{\"name\":\"a\",\"title\":\"t\"}").post("/api/v1/apis")
          .then().statusCode(503).body("code", equalTo("not-ready"));
      client().get("/health/live").then().statusCode(OK);
    }
  }

  /** It tried several times until the database came, and said so once. */
  private Stream<String> linesAboutTheDatabase() throws IOException {
    return Files.readAllLines(server.log()).stream().filter(line -> line.contains("refused"));
  }

  private RequestSpecification client() {
    return given().baseUri(server.url()).port(server.port());
  }
}
