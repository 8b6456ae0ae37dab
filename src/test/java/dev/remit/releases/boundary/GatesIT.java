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
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.remit.testing.Bootstrap;
import dev.remit.testing.OverHttp;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** May this version go there? What a module after releases knows is tested there. */
class GatesIT extends OverHttp {

  private static final String GATE = "/api/v1/gates/deployment";
  private static final String BADGE = GATE + "/badge";
  private static final String VERSION = "/api/v1/components/{name}/versions/{version}";

  private String owner;
  private String place;

  @BeforeEach
  void enter() {
    owner = team();
    place = freshName();
    json(Map.of("name", place, "production", true)).post("/api/v1/environments").then().statusCode(201);
  }

  @Test
  void whatDoesNotExistMustNotGoAnywhere() {
    var component = component(List.of(), List.of());
    ask(component, "1.0.0").then().statusCode(200).body("deployable", equalTo(false)).body("reasons.code", contains("version-does-not-exist"))
        .body("reasons[0].effect", equalTo("FORBIDS")).body("reasons[0].about[0].href", equalTo("/catalogue/components/" + component))
        .body("component", equalTo(component)).body("environment", equalTo(place)).body("version", equalTo("1.0.0"))
        .body("summary", startsWith(component + " 1.0.0 must not go into " + place));
  }

  @Test
  void whatNeedsNobodyMayGoAndSoMayWhatWasOnlyDeployed() {
    var component = component(List.of(), List.of());
    state(component, "1.0.0", List.of(), List.of());
    ask(component, "1.0.0").then().body("deployable", equalTo(true)).body("reasons.code", contains("no-dependencies-missing"));
    json(Map.of("component", component, "version", "feature/x", "environment", place, "status", "failed")).post("/api/v1/deployments").then().statusCode(201);
    ask(component, "feature/x").then().body("deployable", equalTo(true));
    ask(component, "feature/y").then().body("deployable", equalTo(false));
  }

  @Test
  void whatTheCatalogueKnowsHasToBeStated() {
    var provided = api();
    var consumed = api();
    var component = component(List.of(provided), List.of(consumed));
    state(component, "1.0.0", List.of(), List.of());
    var answer = ask(component, "1.0.0");
    answer.then().statusCode(200).body("", hasKey("deployable")).body("deployable", nullValue())
        .body("reasons.code", contains("expected-contract-unknown", "provided-contract-unknown")).body("reasons[0].effect", equalTo("UNKNOWN"))
        .body("reasons[0].about[0].href", equalTo("/apis/" + consumed)).body("reasons[1].about[0].name", equalTo(provided));
    state(component, "1.1.0", List.of(provided), List.of());
    ask(component, "1.1.0").then().body("reasons.code", hasItem("expected-contract-unknown")).body("reasons.code", not(hasItem("provided-contract-unknown")));
    state(component, "1.2.0", List.of(provided, consumed), List.of());
    ask(component, "1.2.0").then().body("reasons.code", hasItem("expected-contract-unknown"));
    state(component, "1.3.0", List.of(provided), List.of(consumed));
    ask(component, "1.3.0").then().body("reasons.code", not(hasItem("expected-contract-unknown"))).body("reasons.code", not(hasItem("no-dependencies-missing")));
  }

  @Test
  void whatNobodyEnteredIsUnknownToo() {
    var component = component(List.of(), List.of("api-of-nobody-" + freshName()));
    state(component, "1.0.0", List.of(), List.of());
    ask(component, "1.0.0").then().body("deployable", nullValue()).body("reasons[0].text", containsString("which nobody has entered"))
        .body("reasons[0].about[0]", not(hasKey("href")));
  }

  @Test
  void questionsThatMakeNoSenseAreRefused() {
    problem(given().get(GATE), 422, "invalid-input").body("errors.pointer", contains("component", "version", "environment"));
    problem(given().queryParam("component", freshName()).queryParam("version", "1").queryParam("environment", "nowhere").get(GATE), 422, "invalid-input")
        .body("errors.pointer", contains("component", "environment"));
    problem(question(component(List.of(), List.of()), "1.0.0").queryParam("wait", "PT2M").get(GATE), 422, "invalid-input").body("errors.pointer", contains("wait"));
    problem(given().get(BADGE), 422, "invalid-input");
    problem(question(component(List.of(), List.of()), "1.0.0").header("Accept", "application/xml").get(GATE), 406, "not-acceptable");
    given().post(GATE).then().statusCode(405);
  }

  @Test
  void itIsToldAsTextAndAsAPictureToo() {
    var component = component(List.of(), List.of());
    question(component, "1.0.0").header("Accept", "text/plain").get(GATE).then().statusCode(200).contentType("text/plain;charset=UTF-8")
        .body(startsWith("no: ")).body(containsString("  forbids  version-does-not-exist: "));
    question(component, "1.0.0").header("Accept", "*/*").get(GATE).then().contentType("application/json");
    var badge = question(component, "1.0.0").get(BADGE);
    badge.then().statusCode(200).contentType("image/svg+xml;charset=UTF-8").body(containsString("must not"));
    assertThat(badge.headers().getValues("Cache-Control")).singleElement().asString().contains("private", "max-age=30");
    state(component, "1.0.0", List.of(), List.of());
    question(component, "1.0.0").get(BADGE).then().body(containsString("may go there"));
  }

  @Test
  void peopleAndBuildsOfTheCompanyAsk() {
    var component = component(List.of(), List.of());
    var member = person("member");
    join(owner, member, "member");
    machine(token(member, "deployments:read").path("secret")).queryParam("component", component).queryParam("version", "1").queryParam("environment", place)
        .get(GATE).then().statusCode(200);
    problem(machine(token(member, "deployments:write").path("secret")).queryParam("component", component).queryParam("version", "1")
        .queryParam("environment", place).get(GATE), 403, "forbidden").body("rule", equalTo("release.see"));
    problem(browser(person("partner")).queryParam("component", component).queryParam("version", "1").queryParam("environment", place).get(BADGE),
        403, "forbidden");
  }

  @Test
  void whoWaitsIsAnsweredAsSoonAsItIsKnown() throws Exception {
    var api = api();
    var component = component(List.of(), List.of(api));
    state(component, "1.0.0", List.of(), List.of());
    var start = System.nanoTime();
    var waiting = CompletableFuture.supplyAsync(() -> question(component, "1.0.0").queryParam("wait", "PT50S").get(GATE));
    TimeUnit.SECONDS.sleep(2);
    assertThat(waiting).isNotDone();
    edit(component);
    waiting.get(20, TimeUnit.SECONDS).then().statusCode(200).body("deployable", equalTo(true)).body("reasons.code", contains("no-dependencies-missing"));
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
  }

  @Test
  void patienceEndsWithWhatIsKnown() {
    var component = component(List.of(), List.of(api()));
    state(component, "1.0.0", List.of(), List.of());
    var start = System.nanoTime();
    question(component, "1.0.0").queryParam("wait", "2").get(GATE).then().statusCode(200).body("deployable", nullValue());
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isBetween(Duration.ofMillis(1_900), Duration.ofSeconds(15));
    question(component, "1.0.0").queryParam("wait", "2").header("Accept", "text/plain").get(GATE).then().body(startsWith("unknown: "));
    problem(given().queryParam("wait", "30").get(GATE), 422, "invalid-input");
  }

  /** No thread of the server sleeps for those who wait, and the server's own patience with late answers is shorter than ours. */
  @Test
  void manyWaitAndOthersAreServed() throws Exception {
    var component = component(List.of(), List.of(api()));
    state(component, "1.0.0", List.of(), List.of());
    var address = URI.create("http://localhost:" + RestAssured.port + GATE + "?component=" + component + "&version=1.0.0&environment=" + place + "&wait=45");
    var question = HttpRequest.newBuilder(address).header("Authorization", Bootstrap.AUTHORIZATION).build();
    var client = HttpClient.newHttpClient();
    var waiting = IntStream.range(0, 120).mapToObj(number -> client.sendAsync(question, BodyHandlers.discarding()).thenApply(HttpResponse::statusCode)).toList();
    await(waiting);
    assertThat(waiting.stream().filter(CompletableFuture::isDone).count()).as("beyond the places").isLessThanOrEqualTo(20);
    for (int number = 0; number < 20; number++) {
      var start = System.nanoTime();
      ask(component, "1.0.0").then().statusCode(200);
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
    }
    for (var each : waiting) {
      assertThat(each.get(90, TimeUnit.SECONDS)).isEqualTo(200);
    }
  }

  /** Until the first is answered, which is when there is no place any more. */
  private static void await(List<CompletableFuture<Integer>> waiting) throws InterruptedException {
    for (int tries = 0; tries < 120 && waiting.stream().noneMatch(CompletableFuture::isDone); tries++) {
      TimeUnit.MILLISECONDS.sleep(250);
    }
    assertThat(waiting).anyMatch(CompletableFuture::isDone);
  }

  private Response ask(String component, String version) {
    return question(component, version).get(GATE);
  }

  private RequestSpecification question(String component, String version) {
    return given().queryParam("component", component).queryParam("version", version).queryParam("environment", place);
  }

  private String component(List<String> provides, List<String> consumes) {
    var name = freshName();
    json(Map.of("name", name, "owner", owner, "lifecycle", "production", "providesApis", provides, "consumesApis", consumes)).post("/api/v1/components").then()
        .statusCode(201);
    return name;
  }

  /** It consumes nothing any more. */
  private void edit(String component) {
    json(Map.of("owner", owner, "lifecycle", "production")).header("If-Match", tag(component)).put("/api/v1/components/{name}", component).then().statusCode(200);
  }

  private static String tag(String component) {
    return given().get("/api/v1/components/{name}", component).getHeader("ETag");
  }

  private String api() {
    var name = freshName();
    json(Map.of("name", name, "title", "Fresh", "owner", owner)).post("/api/v1/apis").then().statusCode(201);
    return name;
  }

  private static void state(String component, String version, List<String> provides, List<String> expects) {
    json(Map.of("provides", contracts(provides), "expects", contracts(expects))).put(VERSION, component, version).then().statusCode(201);
  }

  private static List<Map<String, String>> contracts(List<String> apis) {
    return apis.stream().map(api -> Map.of("api", api, "version", "1.0.0")).toList();
  }
}
