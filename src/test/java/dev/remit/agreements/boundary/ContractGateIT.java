package dev.remit.agreements.boundary;

import static dev.remit.identity.boundary.Staff.browser;
import static dev.remit.identity.boundary.Staff.freshName;
import static dev.remit.identity.boundary.Staff.join;
import static dev.remit.identity.boundary.Staff.json;
import static dev.remit.identity.boundary.Staff.person;
import static dev.remit.identity.boundary.Staff.problem;
import static dev.remit.identity.boundary.Staff.team;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;

import dev.remit.testing.OverHttp;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A provider, a consumer that runs in production, and whether the provider's next version may go there. */
class ContractGateIT extends OverHttp {

  private static final String VERSION = "/api/v1/apis/{name}/versions/{version}";

  private String lead;
  private String user;
  private String api;
  private String service;
  private String web;
  private String place;

  @BeforeEach
  void enter() {
    var owners = team();
    var users = team();
    lead = person("member");
    join(owners, lead, "lead");
    user = person("member");
    join(users, user, "member");
    api = freshName();
    service = freshName();
    web = freshName();
    place = freshName();
    json(Map.of("name", api, "title", "Orders", "owner", owners)).post("/api/v1/apis").then().statusCode(201);
    json(Map.of("name", service, "owner", owners, "lifecycle", "production", "providesApis", List.of(api))).post("/api/v1/components").then().statusCode(201);
    json(Map.of("name", web, "owner", users, "lifecycle", "production", "consumesApis", List.of(api))).post("/api/v1/components").then().statusCode(201);
    json(Map.of("name", place, "production", true)).post("/api/v1/environments").then().statusCode(201);
    publish("1.0.0", "id", "total");
    state(service, "1", Map.of("provides", List.of(Map.of("api", api, "version", "1.0.0"))));
    state(web, "1", Map.of("expects", List.of(Map.of("api", api, "version", "1.0.0"))));
  }

  @Test
  void whatItReliesOnHasToRunThere() {
    gate(web, "1").body("deployable", equalTo(false)).body("reasons.code", hasItem("provider-not-deployed"));
    deploy(service, "1");
    gate(web, "1").body("deployable", equalTo(true)).body("reasons.code", contains("compatible"));
  }

  @Test
  void whatRunsThereIsNotBroken() {
    deploy(service, "1");
    deploy(web, "1");
    publish("2.0.0", "id");
    state(service, "2", Map.of("provides", List.of(Map.of("api", api, "version", "2.0.0"))));
    gate(service, "2").body("deployable", nullValue()).body("reasons.code", contains("consumer-not-verified"));
    reads("total");
    gate(service, "2").body("deployable", equalTo(false)).body("reasons.code", contains("consumer-broken"))
        .body("reasons[0].text", containsString("`200: total` of GET /orders")).body("reasons[0].about.name", contains(web, api));
    reads("id");
    gate(service, "2").body("deployable", equalTo(true)).body("reasons.code", contains("compatible"));
  }

  @Test
  void whoDoesNotRunThereIsNotAskedAbout() {
    publish("2.0.0", "id");
    state(service, "2", Map.of("provides", List.of(Map.of("api", api, "version", "2.0.0"))));
    reads("total");
    gate(service, "2").body("deployable", equalTo(true));
  }

  @Test
  void whoRunsThereAndHasNotSaidWhatItReliesOnIsNotPassedOver() {
    deploy(service, "1");
    deploy(web, "7");
    gate(service, "1").body("deployable", nullValue()).body("reasons.code", contains("consumer-not-verified"));
  }

  @Test
  void whatNobodyHasAgreedToDoesNotGoToProduction() {
    draft("2.0.0", "id", "total", "note");
    state(service, "2", Map.of("provides", List.of(Map.of("api", api, "version", "2.0.0"))));
    gate(service, "2").body("deployable", equalTo(false)).body("reasons.code", hasItem("contract-not-agreed")).body("reasons.code", hasItem("sign-offs-open"));
    state(service, "3", Map.of("provides", List.of(Map.of("api", api, "version", "3.0.0"))));
    gate(service, "3").body("deployable", equalTo(false)).body("reasons.code", hasItem("contract-version-does-not-exist"));
    gate(service, "4").body("deployable", equalTo(false)).body("reasons.code", hasItem("version-does-not-exist"));
  }

  @Test
  void aSignatureMakesTheUnknownAYesAndTheBrokenStaysANo() {
    deploy(service, "1");
    deploy(web, "1");
    draft("2.0.0", "id");
    as(lead, Map.of("state", "IN_REVIEW")).put(VERSION + "/state", api, "2.0.0").then().statusCode(200);
    state(service, "2", Map.of("provides", List.of(Map.of("api", api, "version", "2.0.0"))));
    as(lead, Map.of("decision", "approve")).post(VERSION + "/review/sign-offs", api, "2.0.0").then().statusCode(201);
    gate(service, "2").body("deployable", equalTo(false)).body("reasons.code", hasItem("sign-offs-open")).body("reasons.code", hasItem("consumer-not-verified"));
    as(user, Map.of("decision", "approve")).post(VERSION + "/review/sign-offs", api, "2.0.0").then().statusCode(201).body("state", equalTo("AGREED"));
    gate(service, "2").body("deployable", equalTo(true));
    reads("total");
    gate(service, "2").body("deployable", equalTo(false)).body("reasons.code", contains("consumer-broken"));
  }

  @Test
  void aWaiverLetsItPassAndIsSeen() {
    deploy(service, "1");
    deploy(web, "1");
    publish("2.0.0", "id");
    reads("total");
    state(service, "2", Map.of("provides", List.of(Map.of("api", api, "version", "2.0.0"))));
    var prints = get(VERSION + "/changes?severity=BREAKING", api, "2.0.0").<List<String>>path("items.fingerprint");
    var waiver = as(lead, Map.of("version", "2.0.0", "fingerprints", prints, "reason", "They have gone.",
        "until", Instant.now().plus(3, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS).toString()))
        .post("/api/v1/apis/{name}/waivers", api).then().statusCode(201).extract().<String>path("id");
    gate(service, "2").body("deployable", equalTo(true)).body("reasons.code", contains("waived", "compatible"));
    browser(lead).delete("/api/v1/apis/{name}/waivers/{waiver}", api, waiver).then().statusCode(200);
    gate(service, "2").body("deployable", equalTo(false)).body("reasons.code", contains("consumer-broken", "waiver-expired"));
  }

  @Test
  void whatIsNotProvidedAnyMoreBreaksThoseWhoUseIt() {
    deploy(service, "1");
    deploy(web, "1");
    state(service, "2", Map.of("provides", List.of()));
    gate(service, "2").body("deployable", equalTo(false)).body("reasons.code", hasItem("consumer-broken"));
  }

  @Test
  void anEndIsNotReachedWhileSomebodyUsesIt() {
    deploy(web, "1");
    publish("1.1.0", "id", "total", "note");
    as(lead, Map.of("successor", "1.1.0")).put(VERSION + "/deprecation", api, "1.0.0").then().statusCode(200);
    gate(service, "1").body("reasons.code", hasItem("contract-deprecated"));
    problem(as(lead, Map.of("state", "RETIRED")).put(VERSION + "/state", api, "1.0.0"), 409, "sign-offs-needed").body("errors.detail", contains(containsString(web)));
    browser(user).get("/api/v1/waiting").then().body("items.purpose", hasItem("retirement"));
    as(user, Map.of("decision", "approve")).post(VERSION + "/review/sign-offs", api, "1.0.0").then().statusCode(201);
    as(lead, Map.of("state", "RETIRED")).put(VERSION + "/state", api, "1.0.0").then().statusCode(200);
    gate(service, "1").body("deployable", equalTo(false)).body("reasons.code", hasItem("contract-retired"));
  }

  @Test
  void whoIsAskedFollowsWhatIsUsed() {
    draft("2.0.0", "id");
    browser(lead).get(VERSION + "/review", api, "2.0.0").then().body("needs.touches[1].level", contains("UNKNOWN"));
    reads("id");
    browser(lead).get(VERSION + "/review", api, "2.0.0").then().body("needs.side", contains("owner"));
    reads("total");
    browser(lead).get(VERSION + "/review", api, "2.0.0").then().body("needs.touches[1].level", contains("CONFIRMED"))
        .body("needs[1].touches[0].changes[0].reason", containsString(web)).body("needs.side", not(hasItem("reviewer")));
  }

  private ValidatableResponse gate(String component, String version) {
    return given().queryParams("component", component, "version", version, "environment", place).get("/api/v1/gates/deployment").then().statusCode(200);
  }

  private void deploy(String component, String version) {
    json(Map.of("component", component, "version", version, "environment", place)).post("/api/v1/deployments").then().statusCode(201);
  }

  private void state(String component, String version, Map<String, Object> said) {
    json(said).put("/api/v1/components/{name}/versions/{version}", component, version).then().statusCode(201);
  }

  private void reads(String... members) {
    as(user, Map.of("component", web, "version", "1.0.0", "operations",
        List.of(Map.of("operation", "GET /orders", "parameters", List.of(), "reads", List.of(Map.of("status", "200", "members", List.of(members)))))))
        .post("/api/v1/apis/{name}/consumers", api).then().statusCode(oneOf(200, 201));
  }

  private void publish(String version, String... members) {
    send("versions", version, members);
  }

  private void draft(String version, String... members) {
    send("drafts", version, members);
  }

  private void send(String what, String version, String... members) {
    given().contentType("application/yaml").body(AgreementsIT.document(version, members).getBytes(StandardCharsets.UTF_8))
        .post("/api/v1/apis/{name}/" + what, api).then().statusCode(201);
  }

  private static RequestSpecification as(String person, Object body) {
    return browser(person).contentType(ContentType.JSON).body(body);
  }
}
