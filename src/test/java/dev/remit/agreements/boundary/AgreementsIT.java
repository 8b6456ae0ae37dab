package dev.remit.agreements.boundary;

import static dev.remit.identity.boundary.Staff.browser;
import static dev.remit.identity.boundary.Staff.browserWith;
import static dev.remit.identity.boundary.Staff.freshName;
import static dev.remit.identity.boundary.Staff.join;
import static dev.remit.identity.boundary.Staff.json;
import static dev.remit.identity.boundary.Staff.person;
import static dev.remit.identity.boundary.Staff.problem;
import static dev.remit.identity.boundary.Staff.session;
import static dev.remit.identity.boundary.Staff.team;
import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.remit.testing.OverHttp;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An owner, a consumer, and a version that breaks it. */
class AgreementsIT extends OverHttp {

  private static final String API = "/api/v1/apis/{name}";
  private static final String VERSIONS = API + "/versions";
  private static final String VERSION = VERSIONS + "/{version}";
  private static final String STATE = VERSION + "/state";
  private static final String REVIEW = VERSION + "/review";
  private static final String SIGN_OFFS = REVIEW + "/sign-offs";
  private static final String COMMENTS = REVIEW + "/comments";
  private static final String DEPRECATION = VERSION + "/deprecation";
  private static final String WAIVERS = API + "/waivers";
  private static final String POLICY = API + "/policy";

  private String owners;
  private String users;
  private String lead;
  private String author;
  private String user;
  private String api;
  private String web;

  @BeforeEach
  void enter() {
    owners = team();
    users = team();
    lead = member(owners, "lead");
    author = member(owners, "member");
    user = member(users, "member");
    api = freshName();
    web = freshName();
    json(Map.of("name", api, "title", "Orders", "owner", owners)).post("/api/v1/apis").then().statusCode(201);
    json(Map.of("name", web, "owner", users, "lifecycle", "production", "consumesApis", List.of(api))).post("/api/v1/components").then().statusCode(201);
    send(author, "versions", document("1.0.0", "id", "total")).then().statusCode(201);
  }

  @Test
  void aBreakIsNotPublishedPastThoseItTouches() {
    problem(send(author, "versions", document("2.0.0", "id")), 409, "sign-offs-needed").body("errors.detail", contains(containsString(users)));
    problem(get(VERSION, api, "2.0.0"), 404, "no-such-version");
    send(author, "versions", document("1.1.0", "id", "total", "note")).then().statusCode(201);
  }

  @Test
  void goesFromDraftToPublicationWhenEverybodyHasSigned() {
    review("2.0.0", "id");
    as(author).get(REVIEW, api, "2.0.0").then().statusCode(200).body("needs.team", contains(owners, users)).body("needs.open", contains(true, true))
        .body("needs[1].touches.component", contains(web)).body("needs[1].side", equalTo("consumer"));
    get("/api/v1/apis/{name}", api).then().body("latest.version", equalTo("1.0.0"));
    sign(user, Map.of("decision", "approve")).then().statusCode(201).body("state", equalTo("IN_REVIEW"));
    problem(move(author, "2.0.0", "AGREED"), 409, "sign-offs-needed").body("errors.detail", contains(containsString(owners)));
    sign(author, Map.of("decision", "approve")).then().statusCode(201).body("state", equalTo("AGREED"));
    problem(send(author, "drafts", document("2.0.0", "id", "more")), 409, "version-already-published");
    move(author, "2.0.0", "PUBLISHED").then().statusCode(200).body("publishedBy", equalTo(author));
    get("/api/v1/apis/{name}", api).then().body("latest.version", equalTo("2.0.0"));
    get("/api/v1/audit?object=api:" + api).then().body("items.action", hasItem("sign-off-given")).body("items.action", hasItem("version-moved"));
  }

  @Test
  void nobodySignsForOthersTwiceOrTooLate() {
    review("2.0.0", "id");
    problem(sign(person("member"), Map.of("decision", "approve")), 403, "forbidden");
    problem(sign(user, Map.of("decision", "approve", "team", owners)), 403, "forbidden");
    problem(json(Map.of("decision", "approve")).post(SIGN_OFFS, api, "2.0.0"), 403, "forbidden");
    sign(user, Map.of("decision", "approve")).then().statusCode(201);
    problem(sign(user, Map.of("decision", "reject", "reason", "No.")), 409, "signed-already");
    problem(sign(author, Map.of("decision", "approve", "digest", "0".repeat(64))), 409, "draft-changed");
    sign(author, Map.of("decision", "approve")).then().statusCode(201);
    problem(sign(lead, Map.of("decision", "approve")), 409, "not-in-review");
  }

  @Test
  void whoWroteTheDraftDoesNotSignForTheOtherSide() {
    join(users, author, "member");
    review("2.0.0", "id");
    problem(sign(author, Map.of("decision", "approve")), 422, "invalid-input").body("errors.pointer", contains("/team"));
    problem(sign(author, Map.of("decision", "approve", "team", users)), 403, "forbidden").body("rule", equalTo("sign-off.other-side"));
    sign(author, Map.of("decision", "approve", "team", owners)).then().statusCode(201);
  }

  @Test
  void whatIsSaidIsChecked() {
    review("2.0.0", "id");
    problem(sign(user, Map.of("decision", "maybe")), 422, "invalid-input").body("errors.pointer", contains("/decision"));
    problem(sign(user, Map.of("decision", "reject")), 422, "invalid-input").body("errors.pointer", contains("/reason"));
    problem(move(author, "2.0.0", "DEPRECATED"), 422, "invalid-input").body("errors.pointer", contains("/state"));
    problem(move(author, "2.0.0", "PUBLISHED"), 409, "wrong-state");
    problem(move(user, "2.0.0", "WITHDRAWN"), 403, "forbidden");
  }

  @Test
  void aNewDraftKeepsTheSignaturesOfThoseItDoesNotTouchOtherwise() {
    review("2.0.0", "id");
    sign(user, Map.of("decision", "approve")).then().statusCode(201);
    send(author, "drafts", document("2.0.0", "id", "note")).then().statusCode(200).body("state", equalTo("IN_REVIEW"));
    as(author).get(REVIEW, api, "2.0.0").then().body("needs.open", contains(true, false)).body("signOffs.stands", contains(true));
    send(author, "drafts", document("2.0.0", "note")).then().statusCode(200);
    as(author).get(REVIEW, api, "2.0.0").then().body("needs.open", contains(true, true)).body("signOffs.stands", contains(false));
    sign(user, Map.of("decision", "abstain", "reason", "We move anyway.")).then().statusCode(201).body("needs.open", contains(true, false));
  }

  @Test
  void aNoHoldsItUpUntilTheDraftIsAnother() {
    review("2.0.0", "id");
    sign(user, Map.of("decision", "reject", "reason", "We need the total.")).then().statusCode(201).body("needs.open", contains(true, true));
    sign(author, Map.of("decision", "approve")).then().body("state", equalTo("IN_REVIEW"));
    send(author, "drafts", document("2.0.0", "id", "total", "note")).then().statusCode(200);
    as(author).get(REVIEW, api, "2.0.0").then().body("needs.team", contains(owners));
    sign(author, Map.of("decision", "approve")).then().body("state", equalTo("AGREED"));
  }

  @Test
  void manyDecideAtOnceAndOneCounts() throws Exception {
    review("2.0.0", "id");
    sign(user, Map.of("decision", "approve")).then().statusCode(201);
    var secret = session(author);
    var pool = Executors.newFixedThreadPool(50);
    try {
      Callable<Integer> decision = () -> browserWith(secret).contentType(ContentType.JSON)
          .body(Map.of("decision", "approve")).post(SIGN_OFFS, api, "2.0.0").statusCode();
      var statuses = pool.invokeAll(IntStream.range(0, 50).mapToObj(each -> decision).toList()).stream().map(AgreementsIT::result).toList();
      assertThat(statuses).containsOnlyOnce(201).containsOnly(201, 409);
    } finally {
      pool.shutdownNow();
    }
    get("/api/v1/audit?limit=200&object=api:" + api).then()
        .body("items.findAll { it.action == 'sign-off-given' }", hasSize(2))
        .body("items.findAll { it.action == 'version-moved' && it.after.state == 'AGREED' }", hasSize(1));
  }

  @Test
  void waitsForTheTeamsThatAreAsked() {
    review("2.0.0", "id");
    as(user).get("/api/v1/waiting").then().body("items.api", contains(api)).body("items[0].side", equalTo("consumer")).body("items[0].blocking", equalTo(true));
    sign(user, Map.of("decision", "approve")).then().statusCode(201);
    as(user).get("/api/v1/waiting").then().body("items", empty());
    as(author).get("/api/v1/waiting").then().body("items.api", hasItem(api));
    move(author, "2.0.0", "WITHDRAWN").then().statusCode(200).body("state", equalTo("WITHDRAWN"));
    as(author).get("/api/v1/waiting").then().body("items.api", not(hasItem(api)));
    problem(sign(author, Map.of("decision", "approve")), 409, "not-in-review");
  }

  @Test
  void commentsStayWithTheirPlace() {
    review("2.0.0", "id");
    var print = get(VERSION + "/changes?severity=BREAKING", api, "2.0.0").<String>path("items[0].fingerprint");
    comment(user, Map.of("text", "We read this.", "fingerprint", print)).then().statusCode(201).body("present", equalTo(true));
    comment(user, Map.of("text", "Why?", "pointer", "/paths/~1orders/get")).then().statusCode(201);
    var last = comment(user, Map.of("text", "In all:\nno.")).then().statusCode(201).extract().<String>path("id");
    problem(comment(user, Map.of("text", "x", "fingerprint", "none")), 422, "invalid-input");
    problem(comment(user, Map.of("text", " ", "pointer", "/nowhere")), 422, "invalid-input").body("errors.pointer", contains("/text", "/pointer"));
    send(author, "drafts", document("2.0.0", "id", "total")).then().statusCode(200);
    as(user).get(COMMENTS, api, "2.0.0").then().body("items.present", contains(false, true, true)).body("items.by", contains(user, user, user));
    problem(as(author).delete(COMMENTS + "/{comment}", api, "2.0.0", last), 403, "forbidden");
    as(user).delete(COMMENTS + "/{comment}", api, "2.0.0", last).then().statusCode(204);
    problem(as(user).delete(COMMENTS + "/{comment}", api, "2.0.0", last), 404, "no-such-comment");
  }

  @Test
  void aWaiverLetsABreakPass() {
    review("2.0.0", "id");
    sign(author, Map.of("decision", "approve")).then().statusCode(201);
    var print = get(VERSION + "/changes?severity=BREAKING", api, "2.0.0").<List<String>>path("items.fingerprint");
    problem(waive(author, print, in(3)), 403, "forbidden");
    problem(waive(lead, List.of("none"), in(400)), 422, "invalid-input").body("errors.pointer", contains("/until", "/fingerprints/0"));
    waive(lead, print, in(3)).then().statusCode(201).body("active", equalTo(true)).body("by", equalTo(lead));
    get(VERSION, api, "2.0.0").then().body("state", equalTo("AGREED"));
    var waiver = get(WAIVERS, api).then().body("items", hasSize(1)).extract().<String>path("items[0].id");
    as(lead).delete(WAIVERS + "/{waiver}", api, waiver).then().statusCode(200).body("active", equalTo(false)).body("endedBy", equalTo(lead));
  }

  @Test
  void aPolicyMayForbidWaiversAndSwitchReviewOff() {
    problem(setPolicy(lead, Map.of("review", false)), 422, "invalid-input").body("errors.pointer", contains("/reason"));
    problem(setPolicy(author, Map.of("dueDays", 3)), 403, "forbidden");
    setPolicy(lead, Map.of("waivers", false)).then().statusCode(200).body("origins.waivers", equalTo("api")).body("origins.review", equalTo("default"));
    review("2.0.0", "id");
    var print = get(VERSION + "/changes?severity=BREAKING", api, "2.0.0").<List<String>>path("items.fingerprint");
    problem(waive(lead, print, in(3)), 403, "forbidden");
    problem(json(Map.of()).header("If-Match", "\"0\"").put(POLICY, api), 412, "stale");
    setPolicy(lead, Map.of("review", false, "reason", "A toy.")).then().statusCode(200).body("reasons.api", equalTo("A toy."));
    send(author, "versions", document("3.0.0", "id")).then().statusCode(201);
  }

  @Test
  void aTeamsPolicyCountsForItsApis() {
    var security = team();
    as(lead).contentType(ContentType.JSON).body(Map.of("reviewers", List.of(security))).header("If-Match", "\"0\"")
        .put("/api/v1/teams/{team}/policy", owners).then().statusCode(200);
    get(POLICY, api).then().body("reviewers", contains(security)).body("origins.reviewers", equalTo("team"));
    review("1.1.0", "id", "total", "note");
    as(author).get(REVIEW, api, "1.1.0").then().body("needs.side", contains("owner", "reviewer"));
  }

  @Test
  void anEndIsAnnouncedPutOffAndReached() {
    send(author, "versions", document("1.1.0", "id", "total", "note")).then().statusCode(201);
    problem(deprecate("1.0.0", Map.of("since", in(9), "sunset", in(8))), 422, "invalid-input").body("errors.pointer", hasItem("/sunset"));
    problem(deprecate("1.0.0", Map.of("sunset", in(3))), 422, "invalid-input");
    problem(deprecate("1.0.0", Map.of("successor", "7.0.0")), 422, "invalid-input").body("errors.pointer", contains("/successor"));
    deprecate("1.0.0", Map.of("sunset", in(60), "successor", "1.1.0")).then().statusCode(200).body("state", equalTo("DEPRECATED"))
        .body("deprecation.successor", equalTo("1.1.0"));
    problem(deprecate("1.0.0", Map.of("sunset", in(50))), 409, "wrong-state");
    deprecate("1.0.0", Map.of("sunset", in(70))).then().statusCode(200);
    problem(move(author, "1.1.0", "RETIRED"), 409, "wrong-state");
    move(author, "1.0.0", "RETIRED").then().statusCode(200).body("state", equalTo("RETIRED"));
    problem(send(author, "drafts", document("1.0.0", "id")), 409, "version-already-published");
  }

  @Test
  void whatIsNotThereIsNotFound() {
    problem(as(author).get(REVIEW, api, "9.9.9"), 404, "no-such-version");
    problem(as(author).get(REVIEW, "nobody-has-this", "1.0.0"), 404, "no-such-api");
    problem(as(person("partner")).get(REVIEW, api, "1.0.0"), 404, "no-such-api");
    as(author).get(REVIEW, api, "1.0.0").then().statusCode(200).body("openedAt", nullValue());
  }

  private void review(String version, String... members) {
    send(author, "drafts", document(version, members)).then().statusCode(201).body("state", equalTo("DRAFT"));
    move(author, version, "IN_REVIEW").then().statusCode(200).body("state", equalTo("IN_REVIEW"));
  }

  private static int result(Future<Integer> future) {
    try {
      return future.get();
    } catch (Exception failure) {
      throw new AssertionError(failure);
    }
  }

  private static String member(String team, String role) {
    var name = person("member");
    join(team, name, role);
    return name;
  }

  private static RequestSpecification as(String person) {
    return browser(person);
  }

  private Response send(String person, String what, String document) {
    return as(person).contentType("application/yaml").body(document.getBytes(StandardCharsets.UTF_8)).post(API + "/" + what, api);
  }

  private Response move(String person, String version, String state) {
    return as(person).contentType(ContentType.JSON).body(Map.of("state", state)).put(STATE, api, version);
  }

  private Response sign(String person, Map<String, String> said) {
    return as(person).contentType(ContentType.JSON).body(said).post(SIGN_OFFS, api, "2.0.0");
  }

  private Response comment(String person, Map<String, String> said) {
    return as(person).contentType(ContentType.JSON).body(said).post(COMMENTS, api, "2.0.0");
  }

  private Response waive(String person, List<String> fingerprints, String until) {
    return as(person).contentType(ContentType.JSON)
        .body(Map.of("version", "2.0.0", "fingerprints", fingerprints, "reason", "They have gone.", "until", until)).post(WAIVERS, api);
  }

  private Response setPolicy(String person, Map<String, Object> set) {
    return as(person).contentType(ContentType.JSON).body(set).header("If-Match", get(POLICY, api).header("ETag")).put(POLICY, api);
  }

  private Response deprecate(String version, Map<String, String> announced) {
    return as(author).contentType(ContentType.JSON).body(announced).put(DEPRECATION, api, version);
  }

  private static String in(int days) {
    return Instant.now().plus(days, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS).toString();
  }

  /** An answer with these members, all of them promised. */
  static String document(String version, String... members) {
    var properties = new StringBuilder();
    List.of(members).forEach(member -> properties.append("                      ").append(member).append(": {type: string}\n"));
    return """
        openapi: 3.1.0
        info: {title: Orders, version: "%s"}
        paths:
          /orders:
            get:
              responses:
                "200":
                  description: All.
                  content:
                    application/json:
                      schema:
                        type: object
                        required: [%s]
                        properties:
        """.formatted(version, String.join(", ", members)) + properties.toString().replaceAll("(?m)^ {22}", " ".repeat(18));
  }
}
