package dev.remit.sandbox.boundary;

import static dev.remit.identity.boundary.Staff.browser;
import static dev.remit.identity.boundary.Staff.freshName;
import static dev.remit.identity.boundary.Staff.inFuture;
import static dev.remit.identity.boundary.Staff.join;
import static dev.remit.identity.boundary.Staff.json;
import static dev.remit.identity.boundary.Staff.nobody;
import static dev.remit.identity.boundary.Staff.person;
import static dev.remit.identity.boundary.Staff.signIn;
import static dev.remit.identity.boundary.Staff.team;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import dev.remit.testing.OverHttp;
import dev.remit.testing.browser.Accessibility;
import dev.remit.testing.browser.Browser;
import io.restassured.http.ContentType;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The sandbox in a browser: keys, ready-made calls, a form that sends them, and what was called while it comes. */
class SandboxPagesIT extends OverHttp {

  private static final int MORE = 20;

  @RegisterExtension
  static final Browser BROWSER = new Browser();

  private String owners;
  private String member;
  private String api;

  @BeforeEach
  void enter() {
    owners = team();
    member = person("member");
    join(owners, member, "member");
    api = freshName();
    json(Map.of("name", api, "title", "Things", "owner", owners)).post("/api/v1/apis").then().statusCode(201);
    given().contentType("application/yaml").body(document().getBytes(StandardCharsets.UTF_8)).post("/api/v1/apis/{name}/versions", api).then().statusCode(201);
    BROWSER.size(1440, 900);
    signIn(BROWSER, member);
  }

  private static String document() {
    var more = IntStream.range(0, MORE).mapToObj(i -> "  /more/" + i + ": {get: {responses: {'204': {description: Nothing}}}}").collect(Collectors.joining("\n"));
    return """
        openapi: 3.1.0
        info: {title: Things, version: 1.0.0}
        components:
          securitySchemes: {partner: {type: apiKey, in: header, name: X-Partner}, login: {type: http, scheme: basic}}
        paths:
          /things:
            get:
              tags: [things]
              operationId: listThings
              summary: All things
              parameters: [{name: limit, in: query, schema: {type: integer, maximum: 100}}]
              responses:
                '200': {description: Them, content: {application/json: {example: [{title: A lamp}]}}}
            post:
              tags: [things]
              operationId: makeThing
              requestBody: {required: true, content: {application/json: {schema: {type: object, required: [title], properties: {title: {type: string, const: It's new}}}}}}
              responses: {'201': {description: Made, content: {application/json: {example: {id: 17}}}}}
          /secured:
            get:
              tags: [things]
              operationId: readSecret
              security: [{partner: []}]
              responses: {'200': {description: In, content: {application/json: {example: {inside: true}}}}}
          /guarded:
            get:
              tags: [things]
              operationId: readGuarded
              security: [{login: []}]
              responses: {'200': {description: In, content: {application/json: {example: {guarded: true}}}}}
        """ + more + "\n";
  }

  @Test
  void aKeyIsToldOnceAndTakenBack() {
    BROWSER.open("/apis/" + api + "/versions/1.0.0/sandbox");
    BROWSER.follow(BROWSER.link("Keys"));
    assertThat(BROWSER.find("#give-apis").getDomProperty("value")).isEqualTo(api);
    BROWSER.fill("give", "name", "For the partner");
    BROWSER.send("/sandbox-keys/give");
    var secret = BROWSER.find("#command-key").getText();
    assertThat(secret).startsWith("rsk_");
    assertThat(BROWSER.find("#command-base").getText()).endsWith("/sandbox/~" + secret + "/" + api + "/latest");
    BROWSER.find("button[data-copy=command-key]").click();
    assertThat(BROWSER.find("#said").getDomProperty("textContent")).isEqualTo("Copied");
    assertSound();
    nobody().header("X-Remit-Sandbox-Key", secret).get("/sandbox/" + api + "/latest/things").then().statusCode(200);

    BROWSER.open("/sandbox-keys");
    assertThat(BROWSER.driver().getPageSource()).doesNotContain(secret);
    assertThat(BROWSER.find("tbody tr").getText()).contains("For the partner", secret.substring(0, 8), owners, api, "Take back").doesNotContain("never");
    BROWSER.send("/sandbox-keys/revoke");
    assertThat(BROWSER.find(".done").getText()).isEqualTo("That key opens nothing any more.");
    assertThat(BROWSER.find("tbody tr").getText()).contains("taken back").doesNotContain("Take back");
    nobody().header("X-Remit-Sandbox-Key", secret).get("/sandbox/" + api + "/latest/things").then().statusCode(401);
    assertSound();
  }

  @Test
  void whatIsRefusedIsSaidBesideItsField() {
    var second = team();
    join(second, member, "member");
    BROWSER.open("/sandbox-keys");
    BROWSER.script("document.querySelector('form[action$=\"/give\"]').noValidate = true");
    BROWSER.fill("give", "name", " ");
    BROWSER.fill("give", "apis", api + " none-such");
    BROWSER.fill("give", "component", "nobody");
    BROWSER.fill("give", "days", "700");
    BROWSER.script("document.getElementById('give-team').value = '" + second + "'");
    BROWSER.send("/sandbox-keys/give");
    assertThat(beside("name")).contains("A name is expected.");
    assertThat(beside("apis")).contains("Number 2: There is no API of this name.");
    assertThat(beside("component")).contains("There is no component of this name");
    assertThat(beside("days")).contains("at most 366 days from now");
    assertThat(value("apis")).isEqualTo(api + " none-such");
    assertThat(value("days")).isEqualTo("700");
    assertThat(value("team")).isEqualTo(second);
    assertThat(Accessibility.violations(BROWSER)).isEmpty();
    assertThat(BROWSER.complaints()).filteredOn(complaint -> !complaint.contains("422")).isEmpty();

    BROWSER.fill("give", "name", "Theirs");
    BROWSER.fill("give", "apis", api);
    BROWSER.fill("give", "component", "");
    BROWSER.fill("give", "days", "7");
    BROWSER.send("/sandbox-keys/give");
    assertThat(BROWSER.find("main").getText()).contains("Members of the team that owns an API give keys to its sandbox");
    given().get("/api/v1/sandbox-keys?limit=200").then().body("items.name", not(hasItem("Theirs")));
    assertThat(BROWSER.complaints()).filteredOn(complaint -> !complaint.contains("403")).isEmpty();
  }

  @Test
  void theApiLeadsItsOwnersToKeys() {
    BROWSER.open("/apis/" + api);
    BROWSER.follow(BROWSER.link("Keys to its sandbox"));
    assertThat(value("apis")).isEqualTo(api);
    signIn(BROWSER, person("member"));
    BROWSER.open("/apis/" + api);
    assertThat(BROWSER.find("main").getText()).contains("Publish a version").doesNotContain("Keys to its sandbox");
  }

  private static String beside(String field) {
    var input = BROWSER.find("#give-" + field);
    assertThat(input.getDomAttribute("aria-invalid")).isEqualTo("true");
    return BROWSER.find("#" + input.getDomAttribute("aria-describedby")).getText();
  }

  private static String value(String field) {
    return BROWSER.find("#give-" + field).getDomProperty("value");
  }

  @Test
  void aCallOfEachOperationIsReadyToBeCopied() {
    BROWSER.open("/apis/" + api + "/versions/1.0.0/sandbox");
    assertThat(BROWSER.all(".calls details")).hasSize(20);
    assertThat(BROWSER.find("main").getText()).contains("1 to 20 of 24");
    var post = BROWSER.all(".calls details").stream().filter(each -> each.getText().startsWith("POST /things")).findFirst().orElseThrow();
    post.findElement(By.tagName("summary")).click();
    assertThat(post.findElement(By.tagName("code")).getText()).startsWith("curl -X POST 'http://").contains("/sandbox/" + api + "/1.0.0/things'")
        .contains("-H \"X-Remit-Sandbox-Key: $KEY\"", "-H 'Content-Type: application/json'", "'{\"title\":\"It'\\''s new\"}'");
    post.findElement(By.tagName("button")).click();
    assertThat(BROWSER.find("#said").getDomProperty("textContent")).isEqualTo("Copied");
    BROWSER.follow(BROWSER.find(".pager a[rel=next]"));
    assertThat(BROWSER.all(".calls details")).hasSize(4);
    BROWSER.find("search input[aria-label='Search by operation']").sendKeys("all THINGS");
    BROWSER.follow(BROWSER.find("section search button"));
    assertThat(BROWSER.all(".calls details")).singleElement().extracting(WebElement::getText).asString().startsWith("GET /things");
    BROWSER.open("/apis/" + api + "/versions/1.0.0/sandbox?q=nothing-like-that");
    assertThat(BROWSER.find(".empty").getText()).contains("Nothing like that");
    assertNothingElseSaid();
  }

  @Test
  void anOperationIsTriedInThePage() {
    BROWSER.open("/apis/" + api + "/versions/1.0.0/sandbox");
    assertThat(execute("listThings")).contains("200", "A lamp");
    assertThat(execute("makeThing")).contains("201", "17");
    assertThat(execute("readSecret")).contains("401", "credentials-missing");
    authorize("readSecret", "input", "sesame");
    assertThat(execute("readSecret")).contains("200", "inside").doesNotContain("credentials-missing");
    authorize("readGuarded", "#auth-basic-username", "ada");
    assertThat(execute("readGuarded")).contains("200", "guarded");
    assertNothingElseSaid("401 (Unauthorized)");

    BROWSER.open("/sandbox-calls");
    assertThat(BROWSER.all(".calls details")).hasSize(5);
    assertThat(BROWSER.driver().getPageSource()).contains("/secured", api).doesNotContain("sesame");
  }

  private static String execute(String operation) {
    var place = "#operations-things-" + operation;
    var block = BROWSER.find(place);
    if (!isThere(place + " button.execute")) {
      scrollAndClick(block.findElement(By.cssSelector(".opblock-summary-control")));
    }
    if (isThere(place + " .btn-clear")) {
      scrollAndClick(block.findElement(By.cssSelector(".btn-clear")));
    }
    scrollAndClick(block.findElement(By.cssSelector("button.execute")));
    return block.findElement(By.cssSelector(".live-responses-table tr.response")).getText();
  }

  private static boolean isThere(String selector) {
    return Boolean.TRUE.equals(BROWSER.script("return document.querySelector('" + selector + "') !== null"));
  }

  private static void authorize(String operation, String field, String secret) {
    scrollAndClick(BROWSER.find("#operations-things-" + operation + " .authorization__btn"));
    BROWSER.find(".modal-ux " + field).sendKeys(secret);
    BROWSER.find(".modal-ux button.authorize").click();
    BROWSER.find(".modal-ux button.btn-done").click();
  }

  private static void scrollAndClick(WebElement element) {
    BROWSER.driver().executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
    element.click();
  }

  @Test
  void callsAppearWhileTheyCome() {
    var secret = key();
    call(secret, "/things");
    BROWSER.open("/sandbox-keys");
    BROWSER.follow(BROWSER.link("For the test"));
    assertThat(BROWSER.all(".calls details")).hasSize(1);
    BROWSER.find("#call-1 summary").click();
    assertThat(BROWSER.find("#call-1[open]").getText()).contains("What was sent", "What was answered", "A lamp");

    call(secret, "/things?limit=500");
    assertThat(BROWSER.find("#call-2").getText()).contains("422", "/things?limit=500");
    assertThat(BROWSER.find("#call-1[open]").getText()).contains("What was answered");
    assertThat(BROWSER.find("#said").getDomProperty("textContent")).isEqualTo("One more call.");
    BROWSER.find("#call-2 summary").click();
    assertThat(BROWSER.find("#call-2 .flaws").getText()).contains("query limit", "maximum");
    assertThat(BROWSER.find("#call-2 .flaws a").getDomAttribute("href")).isEqualTo("/apis/" + api + "/versions/1.0.0/contract#/paths/~1things/get/parameters/0/schema/maximum");
    assertSound();

    BROWSER.follow(BROWSER.link("What went wrong"));
    assertThat(BROWSER.all(".calls details")).hasSize(1);
    call(secret, "/nowhere");
    assertThat(BROWSER.find("#call-3").getText()).contains("404");
    BROWSER.find("main search input[type=search]").sendKeys("limit=5");
    BROWSER.follow(BROWSER.find("main search button"));
    assertThat(BROWSER.all(".calls details")).singleElement().extracting(WebElement::getText).asString().contains("422");
    assertThat(BROWSER.address()).contains("wrong=true");
    BROWSER.follow(BROWSER.link("All"));
    BROWSER.find("main search input[type=search]").clear();
    BROWSER.follow(BROWSER.find("main search button"));
    assertThat(BROWSER.all(".calls details")).hasSize(3);
    assertSound();
  }

  private String key() {
    return browser(member).contentType(ContentType.JSON).body(Map.of("name", "For the test", "apis", List.of(api), "team", owners, "endsAt", inFuture(1, ChronoUnit.DAYS)))
        .post("/api/v1/sandbox-keys").then().statusCode(201).extract().path("secret");
  }

  private void call(String key, String path) {
    nobody().header("X-Remit-Sandbox-Key", key).get("/sandbox/" + api + "/latest" + path);
  }

  @Test
  void pagesAreForEverybodyAndFitEveryWidth() {
    var secret = key();
    call(secret, "/things?limit=" + "5".repeat(150));
    BROWSER.open("/sandbox-keys");
    var calls = BROWSER.link("For the test").getDomAttribute("href");
    for (var address : List.of("/sandbox-keys", calls, "/sandbox-calls", "/apis/" + api + "/versions/1.0.0/sandbox")) {
      for (var theme : List.of("light", "dark")) {
        BROWSER.size(1440, 900);
        BROWSER.open(address);
        BROWSER.script("localStorage.setItem('remit.theme', '" + theme + "')");
        BROWSER.open(address);
        open(address);
        assertThat(ours()).as("%s in %s", address, theme).isEmpty();
      }
      BROWSER.size(390, 844);
      assertThat(ours()).as("%s on a phone", address).isEmpty();
      assertThat(BROWSER.script("return document.documentElement.scrollWidth <= innerWidth")).as("%s fits a phone", address).isEqualTo(true);
    }
    assertNothingElseSaid();
  }

  private static void open(String address) {
    if (address.endsWith("/sandbox")) {
      BROWSER.find("#contract .opblock-summary-control").click();
      BROWSER.find("#contract button.execute");
    }
    BROWSER.script("document.querySelectorAll('details').forEach(each => each.open = true)");
  }

  /** Swagger UI has links and buttons within the buttons that open its operations, which takes from the room of each. */
  private static List<String> ours() {
    return Accessibility.violations(BROWSER).stream().map(String::valueOf)
        .filter(each -> !each.startsWith("nested-interactive") && !each.startsWith("target-size")
            || !each.contains("class=\"opblock-summary-control\"") && !each.contains("class=\"nostyle\"")).toList();
  }

  private static void assertSound() {
    assertThat(Accessibility.violations(BROWSER)).isEmpty();
    assertThat(BROWSER.complaints()).isEmpty();
  }

  /** Statuses of answers that are errors are told by the browser, whatever a page makes of them. */
  private static void assertNothingElseSaid(String... statuses) {
    assertThat(BROWSER.complaints()).filteredOn(complaint -> List.of(statuses).stream().noneMatch(complaint::contains)).isEmpty();
  }
}
