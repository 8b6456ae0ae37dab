package dev.remit.platform.persistence;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import dev.remit.testing.Bootstrap;
import dev.remit.testing.FreePort;
import dev.remit.testing.PostgreSql;
import dev.remit.testing.PostgreSqlDatabase;
import dev.remit.testing.Readiness;
import dev.remit.testing.ServerDirectory;
import dev.remit.testing.ServerProcess;
import dev.remit.testing.contract.ContractCheck;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A server that is started before its database; since that one is empty when it comes, the demo is seen here too. */
class NoDatabaseIT {

  private static final int OK = 200;
  private static final List<String> CORNER_SHOP =
      List.of("accounts-api", "products-api", "orders-api", "inventory-api", "payments-api");

  private final int databasePort = FreePort.any();
  private final ServerDirectory server = ServerDirectory.create(
      "no-database", new PostgreSqlDatabase(databasePort, "postgres"), Map.of("remit.demo", "true"));

  @Test
  void serverWaitsForItsDatabaseAndRecovers() throws IOException {
    try (var process = ServerProcess.start(server)) {
      Readiness.await(server, "/health/live", OK);
      refusesWithoutDatabase();
      try (var database = PostgreSql.start(databasePort)) {
        Readiness.await(server);
        loadsTheDemo();
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

  private void refusesWithoutDatabase() {
    client().get("/health/ready").then().statusCode(503).body("status", equalTo("DOWN"));
    client().get("/api/v1/apis").then().statusCode(503)
        .contentType("application/problem+json").body("code", equalTo("not-ready"));
  }

  private void loadsTheDemo() {
    for (var api : CORNER_SHOP) {
      Readiness.await(server, "/api/v1/apis/" + api + "/versions/latest", OK);
      client().get("/api/v1/apis/" + api).then().statusCode(OK).body("latest.version", notNullValue());
    }
  }

  /** It tried several times until the database came, and said so once. */
  private Stream<String> linesAboutTheDatabase() throws IOException {
    return Files.readAllLines(server.log()).stream().filter(line -> line.contains("refused"));
  }

  private RequestSpecification client() {
    return given().baseUri(server.url()).port(server.port()).header("Authorization", Bootstrap.AUTHORIZATION)
        .filter(ContractCheck.servedBy(server.url()));
  }
}
