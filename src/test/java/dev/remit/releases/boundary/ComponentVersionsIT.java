package dev.remit.releases.boundary;

import static dev.remit.identity.boundary.Staff.browser;
import static dev.remit.identity.boundary.Staff.freshName;
import static dev.remit.identity.boundary.Staff.join;
import static dev.remit.identity.boundary.Staff.json;
import static dev.remit.identity.boundary.Staff.machine;
import static dev.remit.identity.boundary.Staff.person;
import static dev.remit.identity.boundary.Staff.problem;
import static dev.remit.identity.boundary.Staff.team;
import static dev.remit.identity.boundary.Staff.token;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.remit.testing.Bootstrap;
import dev.remit.testing.OverHttp;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Builds state what each version of a component provides and expects. */
class ComponentVersionsIT extends OverHttp {

  private static final String VERSIONS = "/api/v1/components/{name}/versions";
  private static final String VERSION = VERSIONS + "/{version}";

  private String owner;
  private String component;
  private String api;
  private String needed;

  @BeforeEach
  void enter() {
    owner = team();
    component = freshName();
    api = api(owner);
    needed = api(owner);
    json(Map.of("name", component, "owner", owner, "lifecycle", "production")).post("/api/v1/components").then().statusCode(201);
  }

  @Test
  void statementIsKeptAndToldOf() {
    state("1.0.0", List.of(contract(needed, "2.1.0"), contract(needed, "2.0.0"), contract(needed, "2.1.0")), List.of(contract(api, "1.4.0"))).then()
        .statusCode(201)
        .header("Location", endsWith("/components/" + component + "/versions/1.0.0")).header("ETag", equalTo("\"0\""))
        .body("component", equalTo(component)).body("stated", equalTo(true))
        .body("provides.api", contains(needed, needed)).body("provides.version", contains("2.0.0", "2.1.0")).body("expects.api", contains(api));
    get(VERSION, component, "1.0.0").then().statusCode(200).header("ETag", equalTo("\"0\"")).body("expects.version", contains("1.4.0"));
    get("/api/v1/audit?object=component:" + component).then().body("items[0].action", equalTo("version-stated"))
        .body("items[0].after.expects", contains(api + " 1.4.0"));
  }

  @Test
  void sameAgainIsNoNewsAndWhatDiffersHasToBeSeen() {
    state("1.0.0", List.of(contract(api, "1.0.0")), List.of()).then().statusCode(201);
    state("1.0.0", List.of(contract(api, "1.0.0")), List.of()).then().statusCode(200).body("revision", equalTo(0));
    get("/api/v1/audit?object=component:" + component).then().body("items.findAll {it.action == 'version-stated'}", hasSize(1));
    problem(state("1.0.0", List.of(contract(api, "1.1.0")), List.of()), 428, "if-match-required");
    replace("\"0\"", "1.1.0").then().statusCode(200).body("provides.version", contains("1.1.0")).header("ETag", equalTo("\"1\""));
    problem(replace("\"0\"", "1.2.0"), 412, "stale");
    get(VERSION, component, "1.0.0").then().body("provides.version", contains("1.1.0"));
    get("/api/v1/audit?object=component:" + component).then().body("items[0].before.provides", contains(api + " 1.0.0"))
        .body("items[0].after.provides", contains(api + " 1.1.0"));
    problem(json(Map.of()).header("If-Match", "\"0\"").put(VERSION, component, "9.9.9"), 412, "stale");
  }

  @Test
  void versionsThatWereOnlyDeployedAreKnownToo() {
    var place = freshName();
    json(Map.of("name", place)).post("/api/v1/environments").then().statusCode(201);
    deploy(place, "1.0.0", "2026-01-01T10:00:00Z");
    deploy(place, "feature/x-2", "2026-01-02T10:00:00Z");
    deploy(place, "1.0.0", "2026-01-03T10:00:00Z");
    state("3.0.0", List.of(), List.of()).then().statusCode(201).body("stated", equalTo(true)).body("provides", empty());
    get(VERSIONS, component).then().body("items.version", contains("3.0.0", "1.0.0", "feature/x-2")).body("items.stated", contains(true, false, false))
        .body("items[1].provides", nullValue());
    var page = given().queryParam("limit", 2).get(VERSIONS, component);
    page.then().body("items.version", contains("3.0.0", "1.0.0"));
    given().queryParam("limit", 2).queryParam("cursor", page.<String>path("next")).get(VERSIONS, component).then()
        .body("items.version", contains("feature/x-2")).body("next", nullValue());
    get(VERSION, component, "1.0.0").then().statusCode(200).body("stated", equalTo(false)).header("ETag", nullValue());
    state("1.0.0", List.of(contract(api, "1.0.0")), List.of()).then().statusCode(201);
    get(VERSION, component, "1.0.0").then().body("provides.api", contains(api));
    problem(get(VERSION, component, "4.0.0"), 404, "no-such-component-version");
    given().queryParam("limit", 201).get(VERSIONS, component).then().statusCode(422);
  }

  /** OpenAPI has no words for a variable with slashes, so nothing holds the answers against the contract here. */
  @Test
  void versionsMayHaveSlashes() {
    var address = VERSIONS.replace("{name}", component) + "/feature/x-2";
    bare().contentType(ContentType.JSON).body(Map.of("provides", List.of(contract(api, "1.0.0")))).put(address).then().statusCode(201)
        .header("Location", endsWith("/versions/feature/x-2")).body("version", equalTo("feature/x-2"));
    bare().get(address).then().statusCode(200).body("provides.api", contains(api));
  }

  private static RequestSpecification bare() {
    return given().noFilters().header("Authorization", Bootstrap.AUTHORIZATION);
  }

  @Test
  void everythingThatIsWrongIsTold() {
    var wrong = Map.of("provides", List.of(contract("no-such-api", "1.0.0"), contract(api, "latest"), contract("component:x", " "), Map.of()),
        "expects", Collections.singletonList(null));
    problem(json(wrong).put(VERSION, component, "1.0.0"), 422, "invalid-input").body("errors.pointer", contains("/provides/0/api", "/provides/1/version",
        "/provides/2/api", "/provides/2/version", "/provides/3/api", "/provides/3/version", "/expects/0/api", "/expects/0/version"));
    problem(get(VERSION, component, "1.0.0"), 404, "no-such-component-version");
    problem(json(Map.of("needs", List.of())).put(VERSION, component, "1.0.0"), 422, "invalid-input");
    problem(json(Map.of("provides", Collections.nCopies(501, contract(api, "1.0.0")))).put(VERSION, component, "1.0.0"), 422, "invalid-input");
    problem(json(Map.of()).put(VERSION, component, "-1"), 422, "invalid-input").body("errors.pointer", contains("version"));
    problem(json(Map.of()).put(VERSION, component, "x".repeat(101)), 422, "invalid-input");
    problem(json(Map.of()).put(VERSION, freshName(), "1.0.0"), 404, "no-such-entity");
    problem(get(VERSIONS, freshName()), 404, "no-such-entity");
    problem(given().contentType(ContentType.JSON).body("{").put(VERSION, component, "1.0.0"), 400, "malformed-json");
    problem(given().contentType(ContentType.TEXT).body("x").put(VERSION, component, "1.0.0"), 415, "unsupported-media-type");
  }

  @Test
  void buildOfTheOwnersStatesWithATokenForDeployments() {
    var member = person("member");
    join(owner, member, "member");
    var build = token(member, "deployments:write").<String>path("secret");
    machine(build).contentType(ContentType.JSON).body(Map.of("expects", List.of(contract(api, "1.0.0")))).put(VERSION, component, "1.0.0").then()
        .statusCode(201).body("statedBy", equalTo(member));
    problem(machine(build).get(VERSION, component, "1.0.0"), 403, "forbidden").body("rule", equalTo("release.see"));
    problem(browser(person("member")).contentType(ContentType.JSON).body(Map.of()).put(VERSION, component, "2.0.0"), 403, "forbidden")
        .body("rule", equalTo("component-version.state"));
  }

  @Test
  void whoIsErasedIsNamedNoMore() {
    var member = person("member");
    join(owner, member, "member");
    browser(member).contentType(ContentType.JSON).body(Map.of()).put(VERSION, component, "1.0.0").then().statusCode(201).body("statedBy", equalTo(member));
    given().post("/api/v1/people/{person}/erasure", member).then().statusCode(200);
    get(VERSION, component, "1.0.0").then().body("statedBy", startsWith("erased-"));
  }

  @Test
  void partnersNameWhatTheyMaySee() {
    var partners = team(Map.of("title", "Partners", "partner", true));
    var partner = person("partner");
    join(partners, partner, "lead");
    var theirs = freshName();
    json(Map.of("name", theirs, "owner", partners, "lifecycle", "production")).post("/api/v1/components").then().statusCode(201);
    given().put("/api/v1/apis/{api}/partners/{team}", api, partners).then().statusCode(200);
    browser(partner).contentType(ContentType.JSON).body(Map.of("expects", List.of(contract(api, "1.0.0")))).put(VERSION, theirs, "1.0.0").then().statusCode(201);
    problem(browser(partner).contentType(ContentType.JSON).body(Map.of("expects", List.of(contract(needed, "1.0.0")))).put(VERSION, theirs, "2.0.0"),
        422, "invalid-input").body("errors.pointer", contains("/expects/0/api"));
  }

  @Test
  void manyAtOnceLeaveOneStatement() {
    var statuses = IntStream.range(0, 20).parallel()
        .mapToObj(number -> state("1.0.0", List.of(contract(api, "1." + number + ".0")), List.of()).statusCode()).toList();
    assertThat(statuses).containsOnlyOnce(201).isSubsetOf(201, 409, 428);
    get(VERSION, component, "1.0.0").then().body("provides", hasSize(1)).body("revision", equalTo(0));
    var edits = IntStream.range(0, 20).parallel().mapToObj(number -> replace("\"0\"", "2." + number + ".0").statusCode()).toList();
    assertThat(edits).containsOnlyOnce(200).isSubsetOf(200, 412);
    get(VERSION, component, "1.0.0").then().body("provides", hasSize(1)).body("revision", equalTo(1));
  }

  /** All of them name the API for the first time. */
  @Test
  void versionsThatAreStatedAtOnceDoNotStandInEachOthersWay() {
    var statuses = IntStream.range(0, 12).parallel()
        .mapToObj(number -> state("1." + number + ".0", List.of(contract(api, "1.0.0")), List.of(contract(needed, "1.0.0"))).statusCode()).toList();
    assertThat(statuses).containsOnly(201);
    get(VERSIONS, component).then().body("items", hasSize(12)).body("items.stated", everyItem(equalTo(true)));
  }

  private Response state(String version, List<Map<String, String>> provides, List<Map<String, String>> expects) {
    return json(Map.of("provides", provides, "expects", expects)).put(VERSION, component, version);
  }

  private Response replace(String tag, String version) {
    return json(Map.of("provides", List.of(contract(api, version)))).header("If-Match", tag).put(VERSION, component, "1.0.0");
  }

  private void deploy(String place, String version, String at) {
    json(Map.of("component", component, "version", version, "environment", place, "at", at)).post("/api/v1/deployments").then().statusCode(201);
  }

  private static Map<String, String> contract(String api, String version) {
    return Map.of("api", api, "version", version);
  }

  private static String api(String owner) {
    var name = freshName();
    json(Map.of("name", name, "title", "Fresh", "owner", owner)).post("/api/v1/apis").then().statusCode(201);
    return name;
  }
}
