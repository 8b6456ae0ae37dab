package dev.remit.audit.boundary;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.remit.chain.Chain;
import dev.remit.chain.Checkpoint;
import dev.remit.chain.Row;
import dev.remit.chain.Rows;
import dev.remit.testing.AsBootstrap;
import dev.remit.testing.OverHttp;
import io.restassured.http.ContentType;
import java.io.BufferedReader;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The trail over HTTP. */
class AuditIT extends OverHttp {

  private static final String AUDIT = "/api/v1/audit";

  private final String api = "audit-" + UUID.randomUUID();

  @Test
  void whatSomebodyDidIsFoundByWhatTheyDidItTo() {
    register();

    given().queryParam("object", "api:" + api).get(AUDIT).then().statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].action", is("api-registered"))
        .body("items[0].object.name", is(api))
        .body("items[0].actor.kind", is("system"))
        .body("items[0].after.title", is("Audit"))
        .body("items[0].before", nullValue())
        .body("next", nullValue());
  }

  @Test
  void theRequestIsFoundByItsCorrelationId() {
    given().header("X-Correlation-Id", api).contentType(ContentType.JSON).body(Map.of("name", api, "title", "Audit"))
        .post("/api/v1/apis").then().statusCode(201);

    given().queryParam("object", "api:" + api).get(AUDIT).then().body("items.correlationId", contains(api));
  }

  @Test
  void pagesFollowOneAnother() {
    register();
    var first = given().queryParam("limit", 1).get(AUDIT).then().statusCode(200).body("items", hasSize(1)).extract().jsonPath();
    long sequence = first.getLong("items[0].sequence");

    given().queryParam("limit", 1).queryParam("cursor", first.getString("next")).get(AUDIT).then().statusCode(200)
        .body("items[0].sequence", equalTo((int) sequence - 1));
    given().queryParam("limit", 2).queryParam("order", "oldest").get(AUDIT).then().statusCode(200)
        .body("items.sequence", contains(1, 2));
  }

  @Test
  void actorsAndActionsLimitWhatIsFound() {
    register();

    given().queryParam("actor", "system").queryParam("action", "api-registered").get(AUDIT).then().statusCode(200)
        .body("items.actor.kind", everyItem(is("system")))
        .body("items.action", everyItem(is("api-registered")))
        .body("items.object.name", hasItem(api));
    given().queryParam("actor", "nobody-of-this-name").get(AUDIT).then().statusCode(200).body("items", hasSize(0));
    given().queryParam("action", "api-shared").queryParam("object", "api:" + api).get(AUDIT).then().body("items", hasSize(0));
  }

  @ParameterizedTest
  @CsvSource({"object, API", "object, api:", "actor, wizard:x", "action, Api Registered", "from, yesterday", "to, 2026", "order, random", "limit, 0",
      "limit, 201", "limit, many", "cursor, !"})
  void whatCannotBeReadIsRefusedByItsName(String parameter, String value) {
    given().queryParam(parameter, value).get(AUDIT).then().statusCode(422).body("errors.pointer", contains(parameter));
  }

  @Test
  void theChainIsSoundAndItsCheckpointsHold() {
    register();
    var checkpoint = given().get(AUDIT + "/checkpoint").then().statusCode(200).extract().asString();

    given().queryParam("checkpoint", checkpoint).get(AUDIT + "/verification").then().statusCode(200)
        .body("valid", is(true))
        .body("firstBad", nullValue());
    given().queryParam("checkpoint", checkpoint.replaceFirst("\"hash\":\"..", "\"hash\":\"zz")).get(AUDIT + "/verification").then().statusCode(422)
        .body("errors.pointer", contains("checkpoint"));
    given().queryParam("checkpoint", "nonsense").get(AUDIT + "/verification").then().statusCode(422);
  }

  @Test
  void anExportIsVerifiedWithoutTheServer() {
    register();
    var export = given().get(AUDIT + "/export").then().statusCode(200).contentType("application/x-ndjson").extract().asString();

    var verdict = Chain.verify(Rows.ofExport(new BufferedReader(new StringReader(export))), List.of());
    assertThat(verdict.valid()).isTrue();
    assertThat(verdict.rows()).isEqualTo(export.lines().count());
    assertThat(Row.ofLine(export.lines().reduce((one, next) -> next).orElseThrow()).fact().action()).isEqualTo("audit-exported");
  }

  @Test
  void checkpointsAreVerifiedWithTheKeyThatIsGivenOut() {
    var key = Checkpoint.key(given().get(AUDIT + "/key").then().statusCode(200).contentType("application/x-pem-file").extract().asString());
    var checkpoint = given().get(AUDIT + "/checkpoint").then().statusCode(200).extract().asString();

    assertThat(Checkpoint.ofText(checkpoint)).allMatch(each -> each.isSignedBy(key));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/key", "/verification", "/checkpoint", "/export"})
  void nobodyUnknownIsLetIn(String path) {
    given().header(AsBootstrap.NOBODY, "yes").get(AUDIT + path).then().statusCode(401);
  }

  /** A team's token acts as a member of the company. */
  @ParameterizedTest
  @CsvSource({"'', audit.see", "/verification, audit.verify", "/checkpoint, audit.verify", "/export, audit.export"})
  void membersAreRefusedAndThatIsOnTheRecord(String path, String rule) {
    var token = teamToken("audit:read");
    var before = Instant.now().minusSeconds(1).toString();
    given().header("Authorization", "Bearer " + token).get(AUDIT + path).then().statusCode(403).body("detail", not(nullValue()));

    given().queryParam("object", "rule:" + rule).queryParam("from", before).get(AUDIT).then().statusCode(200)
        .body("items[0].action", is("access-refused"))
        .body("items[0].actor.kind", is("team"))
        .body("items[0].after.request", is("GET " + AUDIT + path));
  }

  @Test
  void whatIsNotJsonIsNotGiven() {
    given().accept("text/html").get(AUDIT).then().statusCode(406);
  }

  private void register() {
    given().contentType(ContentType.JSON).body(Map.of("name", api, "title", "Audit")).post("/api/v1/apis").then().statusCode(201);
  }

  private static String teamToken(String scope) {
    var team = "audit-" + UUID.randomUUID();
    given().contentType(ContentType.JSON).body(Map.of("name", team, "title", "Auditing")).post("/api/v1/teams").then().statusCode(201);
    return given().contentType(ContentType.JSON)
        .body(Map.of("name", "tests", "scopes", List.of(scope), "team", team, "expiresAt", Instant.now().plus(Duration.ofDays(1)).toString()))
        .post("/api/v1/tokens").then().statusCode(201).extract().path("secret");
  }
}
