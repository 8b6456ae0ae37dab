package dev.remit.catalogue.boundary;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.remit.testing.Bootstrap;
import dev.remit.testing.Readiness;
import dev.remit.testing.ServerDirectory;
import dev.remit.testing.ServerProcess;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import liquibase.Scope;
import liquibase.command.CommandScope;
import liquibase.command.core.UpdateCommandStep;
import liquibase.command.core.helpers.DbUrlConnectionArgumentsCommandStep;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.ui.LoggerUIService;
import org.junit.jupiter.api.Test;

/** A database in which Remit 0.4 has stored becomes one in which everything is found. */
class OlderDatabaseIT {

  private static final UUID SHOP = UUID.randomUUID();
  private static final UUID PARTNERS = UUID.randomUUID();
  private static final UUID ADA = UUID.randomUUID();
  private static final UUID ERASED = UUID.randomUUID();
  private static final UUID ORDERS = UUID.randomUUID();
  private static final UUID OWNERLESS = UUID.randomUUID();

  @Test
  void whatWasStoredIsInTheCatalogue() throws Exception {
    var server = ServerDirectory.create("older");
    try (var connection = connect(server.database().settings())) {
      migrate(connection);
      fill(connection);
    }
    try (var process = ServerProcess.start(server)) {
      Readiness.await(server);
      theApiIsTheCatalogues(server);
      teamsAndPeopleAreThere(server);
      allIsFound(server);
      ownershipGoesOn(server);
    }
  }

  private static void theApiIsTheCatalogues(ServerDirectory server) {
    as(server).get("/api/v1/apis/orders-api").then().statusCode(200).body("title", equalTo("Bestellungen")).body("owner", equalTo("shop"));
    as(server).get("/api/v1/apis/orders-api/entry").then().statusCode(200)
        .body("description", equalTo("Takes orders")).body("type", equalTo("openapi")).body("owner", equalTo("shop"))
        .body("createdAt", equalTo("2026-01-02T03:04:05Z"))
        .body("relations.type", contains("ownedBy"));
    as(server).get("/api/v1/apis/orders-api/history").then().body("items", hasSize(1));
    as(server).get("/api/v1/apis/orders-api/partners").then().body("items", contains("partners"));
    as(server).get("/api/v1/apis/nobodys-api/entry").then().statusCode(200).body("relations", hasSize(0));
  }

  private static void teamsAndPeopleAreThere(ServerDirectory server) {
    as(server).get("/api/v1/teams/shop/entry").then().statusCode(200)
        .body("title", equalTo("The shop"))
        .body("relations.type", containsInAnyOrder("hasMember", "ownerOf"))
        .body("relations.name", containsInAnyOrder("ada", "orders-api"));
    as(server).get("/api/v1/people/ada/entry").then().statusCode(200).body("title", equalTo("Ada Okafor")).body("relations.type", contains("memberOf"));
    as(server).get("/api/v1/people/erased-1/entry").then().statusCode(404);
  }

  private static void allIsFound(ServerDirectory server) {
    as(server).queryParam("q", "bestell").get("/api/v1/catalogue").then().body("items.ref", contains("api:default/orders-api"));
    as(server).queryParam("owner", "shop").get("/api/v1/catalogue").then().body("items.ref", contains("api:default/orders-api"));
    as(server).queryParam("q", "okafor").get("/api/v1/catalogue").then().body("items.ref", contains("person:default/ada"));
    as(server).queryParam("kind", "team").get("/api/v1/catalogue").then().body("items.name", containsInAnyOrder("shop", "partners"));
  }

  private static void ownershipGoesOn(ServerDirectory server) {
    as(server).delete("/api/v1/teams/shop").then().statusCode(409).body("errors.detail", contains("api:default/orders-api"));
    as(server).contentType("application/json").body(Map.of("team", "shop")).put("/api/v1/apis/nobodys-api/owner").then().statusCode(200);
    as(server).get("/api/v1/teams/shop/impact").then().body("items.entity.name", containsInAnyOrder("nobodys-api", "orders-api"));
  }

  private static RequestSpecification as(ServerDirectory server) {
    return given().noFilters().baseUri("http://localhost").port(server.port()).header("Authorization", Bootstrap.AUTHORIZATION);
  }

  private static Connection connect(Map<String, String> settings) throws Exception {
    var url = settings.get("remit.db.url");
    if (url.startsWith("jdbc:h2:file:")) {
      Files.createDirectories(Path.of(url.replaceAll("jdbc:h2:file:|;.*", "")).getParent());
    }
    return DriverManager.getConnection(url, settings.getOrDefault("remit.db.user", "remit"), "");
  }

  private static void migrate(Connection connection) throws Exception {
    var database = DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
    Scope.child(Map.of(Scope.Attr.ui.name(), new LoggerUIService()), () -> new CommandScope(UpdateCommandStep.COMMAND_NAME)
        .addArgumentValue(DbUrlConnectionArgumentsCommandStep.DATABASE_ARG, database)
        .addArgumentValue(UpdateCommandStep.CHANGELOG_FILE_ARG, "db/before-entries.xml")
        .execute());
  }

  private static void fill(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    var at = "timestamp with time zone '2026-01-02 03:04:05+00:00'";
    var person = "insert into person (id, name, display_name, time_zone, active, site_role, created_at, erased_at, revision) values ";
    run(connection, person + "('" + ADA + "', 'ada', 'Ada Okafor', 'UTC', true, 'MEMBER', " + at + ", null, 0)");
    run(connection, person + "('" + ERASED + "', 'erased-1', 'erased-1', 'UTC', false, 'MEMBER', " + at + ", " + at + ", 1)");
    var team = "insert into team (id, name, title, partner, created_at, revision) values ";
    run(connection, team + "('" + SHOP + "', 'shop', 'The shop', false, " + at + ", 3)");
    run(connection, team + "('" + PARTNERS + "', 'partners', 'Partners', true, " + at + ", 0)");
    run(connection, "insert into membership (id, person_id, team_id, team_role) values ('" + UUID.randomUUID() + "', '" + ADA + "', '" + SHOP + "', 'LEAD')");
    var api = "insert into api (id, name, title, description, created_at, revision, owner_id) values ";
    run(connection, api + "('" + ORDERS + "', 'orders-api', 'Bestellungen', 'Takes orders', " + at + ", 2, '" + SHOP + "')");
    run(connection, api + "('" + OWNERLESS + "', 'nobodys-api', 'Old', null, " + at + ", 0, null)");
    run(connection, "insert into api_share (id, api_id, team_id) values ('" + UUID.randomUUID() + "', '" + ORDERS + "', '" + PARTNERS + "')");
    connection.commit();
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}
