package dev.remit.releases.boundary;

import static dev.remit.identity.boundary.Staff.browser;
import static dev.remit.identity.boundary.Staff.freshName;
import static dev.remit.identity.boundary.Staff.json;
import static dev.remit.identity.boundary.Staff.person;
import static dev.remit.identity.boundary.Staff.problem;
import static dev.remit.identity.boundary.Staff.team;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.oneOf;

import dev.remit.identity.boundary.Staff;
import dev.remit.testing.OverHttp;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Builds tell what they put where, in whatever order; Remit says what runs. */
class ReleasesIT extends OverHttp {

  private static final String ENVIRONMENTS = "/api/v1/environments";
  private static final String ENVIRONMENT = ENVIRONMENTS + "/{environment}";
  private static final String RUNNING = ENVIRONMENT + "/deployments";
  private static final String DEPLOYMENTS = "/api/v1/deployments";

  private String owner;
  private String component;
  private String place;

  @BeforeEach
  void enter() {
    owner = team();
    component = freshName();
    place = freshName();
    json(Map.of("name", component, "owner", owner, "lifecycle", "production")).post("/api/v1/components").then().statusCode(201);
    json(Map.of("name", place, "title", "Staging", "position", 5)).post(ENVIRONMENTS).then().statusCode(201);
  }

  @Test
  void environmentsAreEnteredEditedAndDeleted() {
    var name = freshName();
    json(Map.of("name", name, "production", true, "owner", owner)).post(ENVIRONMENTS).then().statusCode(201)
        .header("Location", endsWith("/environments/" + name)).body("title", equalTo(name)).body("production", equalTo(true))
        .body("owner", equalTo(owner)).body("position", equalTo(0));
    problem(json(Map.of("name", name)).post(ENVIRONMENTS), 409, "environment-name-taken");
    problem(json(Map.of("title", "Live")).put(ENVIRONMENT, name), 428, "if-match-required");
    json(Map.of("title", "Live", "position", 9)).header("If-Match", "\"0\"").put(ENVIRONMENT, name).then().statusCode(200)
        .body("title", equalTo("Live")).body("production", equalTo(false));
    problem(json(Map.of("title", "Late")).header("If-Match", "\"0\"").put(ENVIRONMENT, name), 412, "stale");
    get("/api/v1/audit?object=environment:" + name).then().body("items.action", contains("environment-edited", "environment-entered"));
    given().delete(ENVIRONMENT, name).then().statusCode(204);
    problem(get(ENVIRONMENT, name), 404, "no-such-environment");
  }

  @Test
  void whatIsWrongWithAnEnvironmentIsTold() {
    problem(json(Map.of("name", "No Name", "title", "x".repeat(201), "position", -1, "owner", "nobody-here")).post(ENVIRONMENTS), 422, "invalid-input")
        .body("errors.pointer", contains("/name", "/title", "/position", "/owner"));
  }

  @Test
  void listIsInOrderSearchedAndPaged() {
    var mark = freshName();
    for (var position : List.of(3, 1, 2)) {
      json(Map.of("name", freshName(), "title", mark + " " + position, "position", position)).post(ENVIRONMENTS).then().statusCode(201);
    }
    var page = given().queryParam("q", mark).queryParam("limit", 2).get(ENVIRONMENTS);
    page.then().body("items.position", contains(1, 2));
    given().queryParam("q", mark).queryParam("limit", 2).queryParam("cursor", page.<String>path("next")).get(ENVIRONMENTS).then()
        .body("items.position", contains(3)).body("next", equalTo(null));
    given().queryParam("limit", 0).get(ENVIRONMENTS).then().statusCode(422);
  }

  @Test
  void whatSucceededLastRuns() {
    tell("1.0.0", Map.of("at", "2026-01-01T10:00:00Z")).then().statusCode(201).body("current", equalTo(true)).body("instance", equalTo("main"));
    tell("1.1.0", Map.of("at", "2026-01-01T11:00:00Z", "status", "started")).then().statusCode(201).body("current", equalTo(false));
    runs("1.0.0");
    tell("1.2.0", Map.of("at", "2026-01-01T12:00:00Z")).then().body("current", equalTo(true));
    tell("0.9.0", Map.of("at", "2026-01-01T09:00:00Z")).then().statusCode(201).body("current", equalTo(false));
    runs("1.2.0");
    given().queryParam("component", component).get(DEPLOYMENTS).then().body("items.version", contains("1.2.0", "1.1.0", "1.0.0", "0.9.0"));
  }

  @Test
  void sameExternalIdIsTheSameDeployment() {
    tell("1.0.0", Map.of("at", "2026-01-01T10:00:00Z", "externalId", "1")).then().statusCode(201);
    var started = tell("2.0.0", Map.of("at", "2026-01-01T11:00:00Z", "status", "started", "externalId", "2"));
    started.then().statusCode(201);
    var ended = tell("2.0.0", Map.of("at", "2026-01-01T11:05:00Z", "externalId", "2"));
    ended.then().statusCode(200).body("id", equalTo(started.path("id"))).body("status", equalTo("succeeded")).body("current", equalTo(true));
    tell("2.0.0", Map.of("at", "2026-01-01T11:00:00Z", "status", "started", "externalId", "2")).then().statusCode(200)
        .body("status", equalTo("succeeded"));
    problem(tell("3.0.0", Map.of("externalId", "2")), 409, "deployment-differs");
    tell("2.0.0", Map.of("at", "2026-01-01T12:00:00Z", "status", "rolled-back", "externalId", "2")).then().statusCode(200)
        .body("current", equalTo(false));
    runs("1.0.0");
    get(DEPLOYMENTS + "/{id}", started.<String>path("id")).then().body("status", equalTo("rolled-back"));
  }

  /** Each order of the same reports leads to the same end. */
  @Test
  void orderDoesNotMatter() {
    var reports = List.of(
        Map.of("version", "1.0.0", "status", "succeeded", "at", "2026-01-01T10:00:00Z", "externalId", "a"),
        Map.of("version", "2.0.0", "status", "started", "at", "2026-01-01T11:00:00Z", "externalId", "b"),
        Map.of("version", "2.0.0", "status", "succeeded", "at", "2026-01-01T11:10:00Z", "externalId", "b"),
        Map.of("version", "2.0.0", "status", "rolled-back", "at", "2026-01-01T11:20:00Z", "externalId", "b"),
        Map.of("version", "3.0.0", "status", "failed", "at", "2026-01-01T12:00:00Z", "externalId", "c"));
    for (var order : List.of(List.of(0, 1, 2, 3, 4), List.of(4, 3, 2, 1, 0), List.of(3, 1, 4, 0, 2), List.of(2, 0, 3, 4, 1))) {
      var where = freshName();
      json(Map.of("name", where)).post(ENVIRONMENTS).then().statusCode(201);
      order.forEach(index -> {
        var report = new HashMap<String, Object>(reports.get(index));
        report.putAll(Map.of("component", component, "environment", where));
        json(report).post(DEPLOYMENTS).then().statusCode(oneOf(200, 201));
      });
      get(RUNNING, where).then().body("items.version", contains("1.0.0"));
      given().queryParam("environment", where).get(DEPLOYMENTS).then().body("items.status", contains("failed", "rolled-back", "succeeded"));
    }
  }

  @Test
  void instancesRunBesideEachOther() {
    tell("1.0.0", Map.of("instance", "europe")).then().statusCode(201);
    tell("2.0.0", Map.of("instance", "asia")).then().statusCode(201);
    get(RUNNING, place).then().body("items.instance", contains("asia", "europe")).body("items.version", contains("2.0.0", "1.0.0"));
  }

  @Test
  void manyAtOnceLeaveOneThatRuns() {
    var statuses = IntStream.range(0, 20).parallel()
        .mapToObj(number -> tell("1." + number + ".0", Map.of("at", "2026-01-01T10:00:%02dZ".formatted(number))).statusCode()).toList();
    assertThat(statuses).containsOnly(201);
    runs("1.19.0");
    var same = IntStream.range(0, 20).parallel().mapToObj(number -> tell("9.0.0", Map.of("externalId", "same")).statusCode()).toList();
    assertThat(same).containsOnlyOnce(201).containsOnly(200, 201);
  }

  @Test
  void whatCannotBeIsRefused() {
    problem(tell(Map.of("component", freshName(), "version", "1.0.0", "environment", place)), 422, "invalid-input").body("errors.pointer", contains("/component"));
    problem(tell(Map.of("component", component, "version", "1.0.0", "environment", freshName())), 422, "invalid-input").body("errors.pointer", contains("/environment"));
    problem(tell("1.0.0", Map.of("status", "done")), 422, "invalid-input").body("errors.pointer", contains("/status"));
    problem(tell("1.0.0", Map.of("colour", "blue")), 422, "invalid-input");
    problem(get(DEPLOYMENTS + "/none"), 404, "no-such-path");
    problem(given().queryParam("environment", freshName()).get(DEPLOYMENTS), 404, "no-such-environment");
    given().queryParam("component", "not a name").get(DEPLOYMENTS).then().statusCode(422);
    given().queryParam("component", component).get(DEPLOYMENTS).then().body("items", empty());
  }

  @Test
  void onlyTheOwnersOfAComponentTell() {
    var member = person("member");
    Staff.join(owner, member, "member");
    var report = Map.of("component", component, "version", "1.0.0", "environment", place);
    browser(member).contentType(ContentType.JSON).body(report).post(DEPLOYMENTS).then().statusCode(201).body("recordedBy", equalTo(member));
    problem(browser(person("member")).contentType(ContentType.JSON).body(report).post(DEPLOYMENTS), 403, "forbidden")
        .body("rule", equalTo("deployment.record"));
    get("/api/v1/audit?object=component:" + component).then().body("items.action", hasItem("deployment-recorded"));
  }

  @Test
  void buildNeedsATokenForDeploymentsOnly() {
    var member = person("member");
    Staff.join(owner, member, "member");
    var report = Map.of("component", component, "version", "1.0.0", "environment", place);
    var build = Staff.token(member, "deployments:write").<String>path("secret");
    Staff.machine(build).contentType(ContentType.JSON).body(report).post(DEPLOYMENTS).then().statusCode(201);
    problem(Staff.machine(build).get(ENVIRONMENT, place), 403, "forbidden").body("rule", equalTo("release.see"));
    var other = Staff.token(member, "catalogue:write").<String>path("secret");
    problem(Staff.machine(other).contentType(ContentType.JSON).body(report).post(DEPLOYMENTS), 403, "forbidden").body("rule", equalTo("deployment.record"));
  }

  @Test
  void whatWasUsedIsNotDeletedAndItsTeamNeither() {
    tell("1.0.0", Map.of()).then().statusCode(201);
    problem(given().delete(ENVIRONMENT, place), 409, "environment-used");
    var answers = team();
    json(Map.of("title", "Staging", "owner", answers)).header("If-Match", "\"0\"").put(ENVIRONMENT, place).then().statusCode(200);
    problem(given().delete("/api/v1/teams/{team}", answers), 409, "team-owns-things").body("errors.detail", hasItem("environment:" + place));
  }

  @Test
  void pagesShowWhatRunsWhere() {
    tell("1.2.3", Map.of()).then().statusCode(201);
    given().queryParam("q", component).get("/environments").then().statusCode(200)
        .body(containsString("Staging")).body(containsString(component)).body(containsString("1.2.3"));
    given().queryParam("q", "<i>none").get("/environments").then().body(not(containsString("<i>none"))).body(containsString("Nothing runs there"));
    get("/environments/" + place).then().statusCode(200).body(containsString("1.2.3")).body(containsString("runs now"));
    get("/environments/" + freshName()).then().statusCode(404);
  }

  private void runs(String version) {
    get(RUNNING, place).then().body("items", hasSize(1)).body("items[0].version", equalTo(version)).body("items[0].component", equalTo(component));
  }

  private Response tell(String version, Map<String, Object> more) {
    var report = new HashMap<>(more);
    report.putAll(Map.of("component", component, "version", version, "environment", place));
    return tell(report);
  }

  private static Response tell(Map<String, Object> report) {
    return json(report).post(DEPLOYMENTS);
  }
}
