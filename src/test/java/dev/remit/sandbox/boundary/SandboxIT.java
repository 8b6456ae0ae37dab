package dev.remit.sandbox.boundary;

import static dev.remit.identity.boundary.Staff.browser;
import static dev.remit.identity.boundary.Staff.freshName;
import static dev.remit.identity.boundary.Staff.inFuture;
import static dev.remit.identity.boundary.Staff.join;
import static dev.remit.identity.boundary.Staff.json;
import static dev.remit.identity.boundary.Staff.nobody;
import static dev.remit.identity.boundary.Staff.person;
import static dev.remit.identity.boundary.Staff.problem;
import static dev.remit.identity.boundary.Staff.session;
import static dev.remit.identity.boundary.Staff.team;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.remit.testing.OverHttp;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Contracts answer in the sandbox, to who is signed in and to who has a key. */
class SandboxIT extends OverHttp {

  private static final String KEYS = "/api/v1/sandbox-keys";
  private static final String KEY = KEYS + "/{key}";
  private static final String SHOWN = "X-Remit-Sandbox-Key";

  private String owner;
  private String api;

  @BeforeEach
  void enter() {
    owner = team();
    api = freshName();
    json(Map.of("name", api, "title", "Things", "owner", owner)).post("/api/v1/apis").then().statusCode(201);
    publish("versions", "1.0.0", "first").then().statusCode(201);
  }

  private Response publish(String to, String version, String title) {
    return given().contentType("application/yaml").body(document(version, title).getBytes(StandardCharsets.UTF_8)).post("/api/v1/apis/{name}/" + to, api);
  }

  private static String document(String version, String title) {
    return """
        openapi: 3.1.0
        info: {title: Things, version: %s}
        components:
          securitySchemes: {login: {type: http, scheme: basic}}
        paths:
          /things:
            get:
              parameters: [{name: limit, in: query, schema: {type: integer, maximum: 100}}]
              responses:
                '200': {description: Them, content: {application/json: {example: [{title: %s}]}}}
            post:
              requestBody: {required: true, content: {application/json: {schema: {type: object, required: [title], properties: {title: {type: string}, password: {type: string}}}}}}
              responses: {'201': {description: Made, headers: {Location: {schema: {const: /things/1}}, Set-Cookie: {schema: {const: a=b}}}}}
          /secured: {get: {security: [{login: []}], responses: {'200': {description: In, content: {text/plain: {example: in}}}}}}
          /page: {get: {responses: {'200': {description: A page, content: {text/html: {example: '<script>alert(1)</script>'}}}}}}
          /moved: {get: {responses: {'307': {description: Elsewhere, headers: {Location: {schema: {const: /api/v1/teams}}}}}}}
          /limited: {get: {responses: {'200': {description: Fine, headers: {X-RateLimit-Limit: {example: 3}, X-RateLimit-Remaining: {schema: {type: integer}}}}}}}
          /files/{path}: {get: {parameters: [{name: path, in: path, required: true, schema: {const: a/b}}], responses: {'200': {description: It, content: {text/plain: {example: it}}}}}}
          /old: {get: {deprecated: true, x-sunset: '2099-01-01', responses: {'200': {description: Old}}}}
        """.formatted(version, title);
  }

  private String sandbox(String version, String path) {
    return "/sandbox/" + api + "/" + version + path;
  }

  private Map<String, Object> wanted() {
    return Map.of("name", "For the partner", "apis", List.of(api), "team", owner, "endsAt", inFuture(1, ChronoUnit.DAYS));
  }

  private Response make(Map<String, Object> key) {
    return json(key).post(KEYS);
  }

  private RequestSpecification with(String key) {
    return nobody().header(SHOWN, key);
  }

  private String key() {
    return make(wanted()).then().statusCode(201).extract().path("secret");
  }

  @Test
  void everyVersionAnswersAsSoonAsItIsThere() {
    var key = key();
    with(key).get(sandbox("1.0.0", "/things")).then().statusCode(200).body("title", contains("first"));
    publish("versions", "1.1.0", "second").then().statusCode(201);
    publish("drafts", "2.0.0", "third").then().statusCode(201);
    with(key).get(sandbox("latest", "/things")).then().body("title", contains("second"));
    with(key).get(sandbox("draft", "/things")).then().body("title", contains("third"));
    publish("drafts", "2.0.0", "fourth").then().statusCode(200);
    with(key).get(sandbox("draft", "/things")).then().body("title", contains("fourth"));
    with(key).get(sandbox("1.0.0", "/things")).then().body("title", contains("first"));
    problem(with(key).get(sandbox("9.9.9", "/things")), 404, "no-such-version");
  }

  @Test
  void aRequestThatBreaksTheContractIsToldWhere() {
    problem(with(key()).get(sandbox("latest", "/things?limit=many")), 422, "request-refused").header("X-Remit-Violations", "1")
        .body("errors[0].place", equalTo("query")).body("errors[0].name", equalTo("limit")).body("errors[0].rule", equalTo("type"))
        .body("errors[0].clause", equalTo("/paths/~1things/get/parameters/0/schema/type"))
        .body("errors[0].href", equalTo("/apis/" + api + "/versions/1.0.0/contract#/paths/~1things/get/parameters/0/schema/type"));
    problem(with(key()).get(sandbox("latest", "/nothing")), 404, "no-such-path");
    problem(with(key()).delete(sandbox("latest", "/things")), 405, "method-not-allowed").header("Allow", "GET, HEAD, OPTIONS, POST");
    problem(with(key()).contentType("text/plain").body("x").post(sandbox("latest", "/things")), 415, "media-type-not-in-contract");
    problem(with(key()).accept("image/png").get(sandbox("latest", "/things")), 406, "not-acceptable");
    problem(with(key()).contentType(ContentType.JSON).body("x".repeat(4 * 1024 * 1024 + 1)).post(sandbox("latest", "/things")), 413, "too-large");
    problem(with(key()).get(sandbox("latest", "/secured")), 401, "credentials-missing").header("WWW-Authenticate", "Basic realm=\"sandbox\"");
    with(key()).header("Authorization", "Basic eDp5").get(sandbox("latest", "/secured")).then().statusCode(200);
  }

  @Test
  void aSlashInAVariableDividesNothingAndLeadsNowhereElse() {
    var key = key();
    with(key).urlEncodingEnabled(false).get(sandbox("latest", "/files/a%2Fb")).then().statusCode(200);
    with(key).urlEncodingEnabled(false).get(sandbox("latest", "/files/a%2Fc")).then().statusCode(422);
    with(key).get(sandbox("latest", "/files/a/b")).then().statusCode(404);
    with(key).urlEncodingEnabled(false).get("/sandbox/..%2Fapi/v1/apis").then().statusCode(401);
    nobody().urlEncodingEnabled(false).get("/api%2Fv1/apis").then().statusCode(401);
    nobody().urlEncodingEnabled(false).get("/assets/..%2FWEB-INF%2Fweb.xml").then().statusCode(404);
  }

  @Test
  void preferencesAreHonouredAndToldSo() {
    problem(with(key()).header("Prefer", "fail=1, code=503, delay=20").get(sandbox("latest", "/things")), 503, "trouble")
        .header("Preference-Applied", "delay=20, fail=1, code=503");
    with(key()).header("Prefer", "delay=300").get(sandbox("latest", "/things")).then().statusCode(200).time(org.hamcrest.Matchers.greaterThan(250L));
  }

  @Test
  void theLimitsOfTheContractArePlayedForEachKey() {
    var key = key();
    for (var left : List.of("2", "1", "0")) {
      with(key).get(sandbox("latest", "/limited")).then().statusCode(200).header("X-RateLimit-Remaining", left);
    }
    problem(with(key).get(sandbox("latest", "/limited")), 429, "too-many-calls").header("Retry-After", notNullValue());
    with(key).get(sandbox("latest", "/things")).then().statusCode(200);
    with(key()).get(sandbox("latest", "/limited")).then().statusCode(200);
  }

  @Test
  void theEndIsToldInHeaders() {
    with(key()).get(sandbox("latest", "/things")).then().header("Deprecation", nullValue())
        .header("Link", containsString("</apis/" + api + "/versions/1.0.0/contract>; rel=\"service-doc\""));
    with(key()).get(sandbox("latest", "/old")).then().header("Deprecation", startsWith("@")).header("Sunset", "Thu, 01 Jan 2099 00:00:00 GMT");
    given().contentType(ContentType.JSON).body(Map.of("since", "2030-01-01T00:00:00Z", "sunset", inFuture(3000, ChronoUnit.DAYS)))
        .put("/api/v1/apis/{name}/versions/1.0.0/deprecation", api).then().statusCode(200);
    with(key()).get(sandbox("latest", "/things")).then().header("Deprecation", "@1893456000").header("Sunset", notNullValue())
        .header("Link", containsString("rel=\"deprecation\""));
  }

  @Test
  void whatADocumentSaysHasNoRightsInABrowser() {
    with(key()).get(sandbox("latest", "/page")).then().statusCode(200).contentType("text/html")
        .header("Content-Security-Policy", startsWith("sandbox;")).header("X-Content-Type-Options", "nosniff");
    with(key()).contentType(ContentType.JSON).body("{\"title\":\"a\"}").post(sandbox("latest", "/things")).then().statusCode(201)
        .header("Location", "/things/1").header("Set-Cookie", nullValue());
    with(key()).get(sandbox("latest", "/moved")).then().statusCode(307).header("Location", "/api/v1/teams");
    var member = person("member");
    browser(member).get(sandbox("latest", "/moved")).then().statusCode(307).header("Location", nullValue()).header("X-Remit-Location", "/api/v1/teams");
    browser(member).get(sandbox("latest", "/secured")).then().statusCode(401).header("WWW-Authenticate", nullValue());
    browser(member).header("Authorization", "Basic eDp5").get(sandbox("latest", "/secured")).then().statusCode(200);
  }

  @Test
  void otherOriginsCallWithAKeyAndNeverWithASession() {
    nobody().header("Origin", "https://shop.example").header("Access-Control-Request-Method", "POST").header("Access-Control-Request-Headers", SHOWN)
        .options(sandbox("latest", "/things")).then().statusCode(204).header("Access-Control-Allow-Origin", "*").header("Access-Control-Allow-Methods", "POST")
        .header("Access-Control-Allow-Headers", SHOWN).header("Access-Control-Allow-Credentials", nullValue());
    with(key()).header("Origin", "https://shop.example").get(sandbox("latest", "/things")).then().header("Access-Control-Allow-Origin", "*");
    var elsewhere = given().cookie("remit-session", session(person("member"))).header("Sec-Fetch-Site", "cross-site");
    problem(elsewhere.contentType(ContentType.JSON).body("{\"title\":\"a\"}").post(sandbox("latest", "/things")), 403, "forbidden");
  }

  @Test
  void aKeyOpensItsApisUntilItEndsOrIsTakenBack() {
    var key = make(wanted());
    var secret = key.<String>path("secret");
    key.then().statusCode(201).header("Location", containsString(key.path("id"))).body("team", equalTo(owner)).body("apis", contains(api));
    var other = freshName();
    json(Map.of("name", other, "title", "Other", "owner", owner)).post("/api/v1/apis").then().statusCode(201);
    problem(with(secret).get("/sandbox/" + other + "/latest/things"), 404, "no-such-api");
    with(secret).get(sandbox("latest", "/things")).then().statusCode(200);
    nobody().get("/sandbox/~" + secret + "/" + api + "/latest/things").then().statusCode(200);
    problem(with("rsk_nothing").get(sandbox("latest", "/things")), 401, "not-signed-in");
    problem(nobody().get(sandbox("latest", "/things")), 401, "not-signed-in");
    given().delete(KEY, key.<String>path("id")).then().statusCode(204);
    problem(with(secret).get(sandbox("latest", "/things")), 401, "not-signed-in");
    given().get(KEY, key.<String>path("id")).then().body("revokedAt", notNullValue()).body("lastUsedAt", notNullValue()).body("secret", nullValue());
    given().get("/api/v1/audit?object=sandbox-key:" + key.<String>path("id")).then().body("items.action", contains("sandbox-key-revoked", "sandbox-key-given"));
  }

  @Test
  void whatIsWrongWithAKeyIsToldAtOnce() {
    problem(make(Map.of("name", " ", "apis", List.of("none-such"), "team", "nobody", "component", "none", "endsAt", "2020-01-01T00:00:00Z")), 422, "invalid-input")
        .body("errors.pointer", contains("/name", "/apis/0", "/team", "/component", "/endsAt"));
    problem(make(Map.of("name", "x", "apis", List.of(), "team", owner, "endsAt", inFuture(400, ChronoUnit.DAYS))), 422, "invalid-input")
        .body("errors.pointer", contains("/apis", "/endsAt"));
  }

  @Test
  void whoGivesKeysOwnsTheApiOrTheComponentThatCalls() {
    var ours = team();
    var member = person("member");
    join(ours, member, "member");
    var wanted = new java.util.HashMap<>(wanted());
    wanted.put("team", ours);
    problem(browser(member).contentType(ContentType.JSON).body(wanted).post(KEYS), 403, "forbidden").body("rule", equalTo("sandbox-key.give"));
    var component = freshName();
    json(Map.of("name", component, "owner", ours, "lifecycle", "production")).post("/api/v1/components").then().statusCode(201);
    wanted.put("component", component);
    browser(member).contentType(ContentType.JSON).body(wanted).post(KEYS).then().statusCode(201).body("component", equalTo(component));
    browser(member).get(KEYS).then().body("items", hasSize(1)).body("items.secret", everyItem(nullValue()));
    var stranger = person("member");
    browser(stranger).get(KEYS).then().body("items", empty());
  }

  @Test
  void everyCallIsRememberedForItsOwnerWithoutSecrets() {
    var key = make(wanted());
    var secret = key.<String>path("secret");
    with(secret).get(sandbox("latest", "/things?limit=500&api_key=sesame")).then().statusCode(422);
    with(secret).header("Authorization", "Basic sesame").contentType(ContentType.JSON).body("{\"title\":\"a\",\"password\":\"sesame\"}").post(sandbox("latest", "/things"));
    var calls = given().get(KEY + "/calls", key.<String>path("id"));
    calls.then().statusCode(200).body("items.number", contains(2, 1)).body("items.status", contains(201, 422))
        .body("items[1].operation", equalTo("GET /things")).body("items[1].violations.rule", contains("maximum"))
        .body("items[1].target", startsWith("/things?limit=500&api_key=(removed)")).body("items[0].told", startsWith("201"))
        .body("items[0].body", equalTo("{\"title\":\"a\",\"password\":\"(removed)\"}"));
    assertThat(calls.asString()).doesNotContain("sesame").doesNotContain(secret);
    given().queryParam("after", 1).get(KEY + "/calls", key.<String>path("id")).then().body("items.number", contains(2));
    problem(given().queryParam("after", "x").get(KEY + "/calls", key.<String>path("id")), 422, "invalid-input");
  }

  @Test
  void whoIsSignedInSeesTheirOwnCallsAndNobodyElses() {
    var member = person("member");
    browser(member).get(sandbox("latest", "/things")).then().statusCode(200);
    browser(member).get("/api/v1/sandbox-calls").then().body("items.api", hasItem(api));
    browser(person("member")).get("/api/v1/sandbox-calls").then().body("items", empty());
  }

  @Test
  void ofTheLastCallsOnlySoManyAreKept() {
    var key = make(wanted());
    for (int i = 0; i < 205; i++) {
      with(key.path("secret")).head(sandbox("latest", "/things")).then().statusCode(200);
    }
    given().get(KEY + "/calls", key.<String>path("id")).then().body("items", hasSize(200)).body("items.number", not(hasItem(5))).body("items.number", hasItem(205));
  }

  @Test
  void whatSomebodyMayNotSeeIsNotThere() {
    problem(browser(person("partner")).get(sandbox("latest", "/things")), 404, "no-such-api");
    problem(nobody().get("/sandbox/" + api), 401, "not-signed-in");
    problem(given().get("/sandbox/" + api), 404, "no-such-sandbox");
  }
}
