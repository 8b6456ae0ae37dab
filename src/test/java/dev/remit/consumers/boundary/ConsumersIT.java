package dev.remit.consumers.boundary;

import static dev.remit.identity.boundary.Staff.browser;
import static dev.remit.identity.boundary.Staff.freshName;
import static dev.remit.identity.boundary.Staff.join;
import static dev.remit.identity.boundary.Staff.json;
import static dev.remit.identity.boundary.Staff.person;
import static dev.remit.identity.boundary.Staff.problem;
import static dev.remit.identity.boundary.Staff.session;
import static dev.remit.identity.boundary.Staff.browserWith;
import static dev.remit.identity.boundary.Staff.team;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.remit.testing.OverHttp;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An API in two versions and those who use it, each in its own way. */
class ConsumersIT extends OverHttp {

  private static final String API = "/api/v1/apis/{name}";
  private static final String CONSUMERS = API + "/consumers";
  private static final String IMPACT = API + "/versions/{version}/impact";

  private String users;
  private String user;
  private String api;
  private String web;

  @BeforeEach
  void enter() {
    users = team();
    user = person("member");
    join(users, user, "member");
    api = freshName();
    web = component(users);
    json(Map.of("name", api, "title", "Orders", "owner", team())).post("/api/v1/apis").then().statusCode(201);
    publish("1.0.0", "id", "total").then().statusCode(201);
  }

  @Test
  void aComponentTellsThatItUsesAnApi() {
    declare(Map.of("component", web)).then().statusCode(201).body("depth", equalTo("API")).body("version", equalTo("1.0.0"))
        .body("unmet", empty()).body("usage.operations", nullValue()).body("recordedBy", equalTo(user));
    declare(Map.of("component", web)).then().statusCode(200);
    get(CONSUMERS, api).then().statusCode(200).body("items.component", contains(web)).body("items[0].team", equalTo(users))
        .body("items[0].uses.source", contains("DECLARED")).body("items[0].uses[0].usage", nullValue());
    get("/api/v1/audit?object=api:" + api).then().body("items.findAll { it.action == 'consumption-recorded' }", hasSize(1));
  }

  @Test
  void whatIsRecordedIsSeenInTheCatalogue() {
    declare(Map.of("component", web)).then().statusCode(201);
    get("/api/v1/components/{name}", web).then().statusCode(200).body("relations.find { it.type == 'consumesApi' }.name", equalTo(api))
        .body("relations.find { it.type == 'consumesApi' }.origin", equalTo("observed"));
    browser(user).delete(CONSUMERS + "/{component}", api, web).then().statusCode(204);
    get("/api/v1/components/{name}", web).then().body("relations.findAll { it.type == 'consumesApi' }", empty());
    problem(browser(user).delete(CONSUMERS + "/{component}", api, web), 404, "no-such-consumer");
    get(CONSUMERS, api).then().body("items", empty());
    get("/api/v1/audit?object=api:" + api).then().body("items.action", hasItem("consumption-removed"));
  }

  @Test
  void whatTheContractDoesNotPromiseIsToldAndNotRefused() {
    declare(Map.of("component", web, "operations", List.of(reads("total", "legacy")))).then().statusCode(201)
        .body("depth", equalTo("FIELDS")).body("unmetCount", equalTo(1)).body("unmet[0].rule", equalTo("response-member-not-in-contract"))
        .body("unmet[0].place", equalTo("200: legacy")).body("unmet[0].pointer", startsWith("/paths/"));
    get(CONSUMERS + "/{component}", api, web).then().statusCode(200).body("uses[0].unmet", hasSize(1))
        .body("uses[0].usage.operations[0].reads[0].members", contains("legacy", "total"));
  }

  @Test
  void aPactShowsWhatIsSentAndRead() {
    send("pacts", Map.of("component", web, "componentVersion", "3.2.0"), pact("total")).then().statusCode(201)
        .body("source", equalTo("PACT")).body("componentVersion", equalTo("3.2.0")).body("operations", equalTo(1)).body("unmet", empty())
        .body("skipped", contains(containsString("Messages"))).body("usage.operations[0].reads[0].members", contains("total"))
        .body("usage.operations[0].samples", empty());
    send("pacts", Map.of("component", web, "componentVersion", "3.2.0"), pact("total")).then().statusCode(200);
    send("pacts", Map.of("component", web, "componentVersion", "3.2.0"), pact("gone")).then().statusCode(200).body("unmetCount", equalTo(1));
    send("pacts", Map.of("component", web), pact("total")).then().statusCode(201).body("componentVersion", nullValue());
    get(CONSUMERS + "/{component}", api, web).then().body("uses", hasSize(2));
  }

  @Test
  void anExcerptShowsIt() {
    given().spec(browser(user)).contentType("application/yaml").queryParam("component", web).queryParam("version", "1.0.0")
        .body(document("0.1.0", "id").getBytes(StandardCharsets.UTF_8)).post(CONSUMERS + "/excerpts", api).then().statusCode(201)
        .body("source", equalTo("OPENAPI")).body("unmet", empty()).body("usage.operations[0].reads[0].members", contains("id"));
    given().spec(browser(user)).contentType("application/yaml").queryParam("component", web)
        .body(document("0.2.0", "id", "more").getBytes(StandardCharsets.UTF_8)).post(CONSUMERS + "/excerpts", api).then().statusCode(200)
        .body("unmet.rule", contains("required-property-removed"));
  }

  @Test
  void theChangesOfAVersionTouchThoseWhoUseWhatChanges() {
    var app = component(users);
    var batch = component(users);
    var listed = freshName();
    json(Map.of("name", listed, "owner", users, "lifecycle", "production", "consumesApis", List.of(api))).post("/api/v1/components").then().statusCode(201);
    send("pacts", Map.of("component", web, "componentVersion", "3.2.0"), pact("total")).then().statusCode(201);
    declare(Map.of("component", app, "operations", List.of(reads("id")))).then().statusCode(201);
    declare(Map.of("component", batch, "operations", List.of(Map.of("operation", "GET /orders")))).then().statusCode(201);
    draft("2.0.0", "id").then().statusCode(201);
    get(IMPACT, api, "2.0.0").then().statusCode(200).body("since", equalTo("1.0.0")).body("items.component", contains(web, batch, listed, app))
        .body("items.level", contains("CONFIRMED", "POSSIBLE", "UNKNOWN", "NONE")).body("items.team", contains(users, users, users, users))
        .body("items[0].changes.level", contains("CONFIRMED"))
        .body("items[0].changes[0].reason", equalTo(web + " reads `200: total` of GET /orders (Pact of 3.2.0)."))
        .body("items[0].changes[0].element", equalTo("200: total"));
    get(IMPACT, api, "1.0.0").then().statusCode(200).body("items", empty()).body("since", nullValue());
  }

  @Test
  void eachFieldHasItsUsers() {
    send("pacts", Map.of("component", web), pact("total")).then().statusCode(201);
    get(API + "/versions/{version}/usage", api, "1.0.0").then().statusCode(200).body("unknown", empty())
        .body("operations.operation", contains("GET /orders")).body("operations[0].consumers", contains(web)).body("operations[0].vague", empty())
        .body("operations[0].fields.find { it.place == '200: total' }.consumers", contains(web))
        .body("operations[0].fields.find { it.place == '200: id' }.consumers", empty());
    var quiet = component(users);
    declare(Map.of("component", quiet)).then().statusCode(201);
    get(API + "/versions/{version}/usage", api, "latest").then().body("unknown", contains(quiet));
  }

  @Test
  void onlyTheOwningTeamSpeaksForAComponent() {
    var other = person("member");
    join(team(), other, "lead");
    problem(as(other, Map.of("component", web)), 403, "forbidden").body("rule", equalTo("consumption.declare"));
    json(Map.of("component", web)).post(CONSUMERS, api).then().statusCode(201);
    problem(browser(other).delete(CONSUMERS + "/{component}", api, web), 403, "forbidden");
    browser(other).get(CONSUMERS, api).then().body("items.component", contains(web));
  }

  @Test
  void thoseOfOtherCompaniesSeeOnlyTheirOwn() {
    var partners = team(Map.of("title", "Partners", "partner", true));
    var partner = person("partner");
    join(partners, partner, "lead");
    given().put(API + "/partners/{team}", api, partners).then().statusCode(200);
    var theirs = component(partners);
    declare(Map.of("component", web)).then().statusCode(201);
    as(partner, Map.of("component", theirs)).then().statusCode(201);
    draft("2.0.0", "id").then().statusCode(201);
    browser(partner).get(CONSUMERS, api).then().body("items.component", contains(theirs));
    browser(partner).get(IMPACT, api, "2.0.0").then().body("items.component", contains(theirs));
    browser(partner).get(API + "/versions/1.0.0/usage", api).then().body("unknown", contains(theirs));
    problem(browser(partner).get(CONSUMERS + "/{component}", api, web), 404, "no-such-consumer");
    problem(as(partner, Map.of("component", web)), 422, "invalid-input").body("errors.pointer", contains("/component"));
    get(CONSUMERS, api).then().body("items.component", containsInAnyOrder(theirs, web));
  }

  @Test
  void whatIsNotSoIsRefused() {
    problem(declare(Map.of("component", freshName())), 422, "invalid-input").body("errors.pointer", contains("/component"));
    problem(declare(Map.of()), 422, "invalid-input").body("errors.pointer", contains("/component"));
    problem(declare(Map.of("component", web, "version", "9.9.9")), 422, "invalid-input").body("errors.pointer", contains("/version"));
    problem(declare(Map.of("component", web, "componentVersion", "-")), 422, "invalid-input").body("errors.pointer", contains("/componentVersion"));
    problem(declare(Map.of("component", web, "operations", Map.of())), 422, "unreadable-usage").body("errors.pointer", contains("/operations"));
    problem(declare(Map.of("component", web, "operations", List.of(Map.of("operation", "GET /orders", "sends", Map.of("members", List.of("a..b")))))), 422,
        "unreadable-usage").body("errors.pointer", contains("/operations/0/sends/members"));
    problem(declare(Map.of("component", web, "colour", "red")), 422, "invalid-input").body("errors.pointer", contains("/colour"));
    problem(json(Map.of("component", web)).post(CONSUMERS, freshName()), 404, "no-such-api");
    problem(get(CONSUMERS + "/{component}", api, web), 404, "no-such-consumer");
    problem(get(IMPACT, api, "9.9.9"), 404, "no-such-version");
    problem(get(API + "/versions/9.9.9/usage", api), 404, "no-such-version");
    problem(get(CONSUMERS + "?limit=0", api), 422, "invalid-input");
  }

  @Test
  void anUnknownOperationIsUnmet() {
    declare(Map.of("component", web, "operations", List.of(Map.of("operation", "DELETE /orders")))).then().statusCode(201)
        .body("unmet.rule", contains("operation-not-in-contract"));
  }

  @Test
  void aFileThatIsNoPactIsRefusedWithItsPlace() {
    var who = Map.of("component", web);
    problem(send("pacts", who, "{\"openapi\": \"3.1.0\"}"), 422, "unreadable-usage").body("errors.pointer", hasItem("/consumer")).body("errors[0].line", equalTo(1));
    problem(send("pacts", who, "{"), 422, "unreadable-usage");
    problem(send("excerpts", who, "{\"openapi\": \"3.1.0\"}"), 422, "unreadable-usage");
    problem(send("pacts", who, " ".repeat(20 * 1024 * 1024)), 413, "too-large");
    problem(browser(user).contentType(ContentType.TEXT).queryParam("component", web).body("x").post(CONSUMERS + "/pacts", api), 415, "unsupported-media-type");
  }

  @Test
  void theSameAtOnceIsRecordedOnce() throws Exception {
    var secret = session(user);
    var pool = Executors.newFixedThreadPool(10);
    try {
      Callable<Integer> word = () -> browserWith(secret).contentType(ContentType.JSON).body(Map.of("component", web)).post(CONSUMERS, api).statusCode();
      for (var each : pool.invokeAll(IntStream.range(0, 10).mapToObj(each -> word).toList())) {
        assertThat(each.get()).isIn(200, 201);
      }
    } finally {
      pool.shutdownNow();
    }
    get(CONSUMERS + "/{component}", api, web).then().body("uses", hasSize(1));
    get("/api/v1/audit?limit=200&object=api:" + api).then().body("items.findAll { it.action == 'consumption-recorded' }", hasSize(1));
  }

  @Test
  void pagesFollowEachOther() {
    var second = component(users);
    declare(Map.of("component", web)).then().statusCode(201);
    declare(Map.of("component", second)).then().statusCode(201);
    var first = get(CONSUMERS + "?limit=1", api).then().statusCode(200).body("items", hasSize(1)).extract();
    var next = given().queryParam("limit", 1).queryParam("cursor", first.<String>path("next")).get(CONSUMERS, api).then().statusCode(200).body("next", nullValue()).extract();
    assertThat(List.of(first.<String>path("items[0].component"), next.<String>path("items[0].component"))).containsExactlyInAnyOrder(web, second);
  }

  private static String component(String owner) {
    var name = freshName();
    json(Map.of("name", name, "owner", owner, "lifecycle", "production")).post("/api/v1/components").then().statusCode(201);
    return name;
  }

  private Response declare(Map<String, Object> body) {
    return as(user, body);
  }

  private Response as(String who, Map<String, ?> body) {
    return browser(who).contentType(ContentType.JSON).body(body).post(CONSUMERS, api);
  }

  private Response send(String what, Map<String, String> who, String body) {
    return browser(user).contentType(ContentType.JSON).queryParams(who).body(body).post(CONSUMERS + "/" + what, api);
  }

  private static Map<String, Object> reads(String... members) {
    return Map.of("operation", "GET /orders", "parameters", List.of(), "sends", Map.of("members", List.of()),
        "reads", List.of(Map.of("status", "200", "members", List.of(members))));
  }

  private static String pact(String member) {
    return """
        {"consumer": {"name": "web"}, "provider": {"name": "orders"}, "metadata": {"pactSpecification": {"version": "4.0"}},
         "interactions": [
           {"description": "all orders", "type": "Synchronous/HTTP", "request": {"method": "GET", "path": "/orders"},
            "response": {"status": 200, "body": {"content": {"%s": "1"}, "contentType": "application/json"}}},
           {"description": "an order was made", "type": "Asynchronous/Messages"}]}
        """.formatted(member);
  }

  private Response publish(String version, String... members) {
    return given().contentType("application/yaml").body(document(version, members).getBytes(StandardCharsets.UTF_8)).post(API + "/versions", api);
  }

  private Response draft(String version, String... members) {
    return given().contentType("application/yaml").body(document(version, members).getBytes(StandardCharsets.UTF_8)).post(API + "/drafts", api);
  }

  /** An answer with these members, all of them promised. */
  private static String document(String version, String... members) {
    var properties = String.join(", ", List.of(members).stream().map(each -> each + ": {type: string}").toList());
    return """
        openapi: 3.1.0
        info: {title: Orders, version: "%s"}
        paths:
          /orders:
            get:
              responses:
                "200":
                  description: All.
                  content: {application/json: {schema: {type: object, required: [%s], properties: {%s}}}}
        """.formatted(version, String.join(", ", members), properties);
  }
}
