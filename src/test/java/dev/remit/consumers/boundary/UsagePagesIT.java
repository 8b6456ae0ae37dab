package dev.remit.consumers.boundary;

import static dev.remit.identity.boundary.Staff.browser;
import static dev.remit.identity.boundary.Staff.freshName;
import static dev.remit.identity.boundary.Staff.join;
import static dev.remit.identity.boundary.Staff.json;
import static dev.remit.identity.boundary.Staff.person;
import static dev.remit.identity.boundary.Staff.signIn;
import static dev.remit.identity.boundary.Staff.team;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.testing.OverHttp;
import dev.remit.testing.browser.Accessibility;
import dev.remit.testing.browser.Browser;
import io.restassured.http.ContentType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** What a browser shows of those who use an API: who they are, what they use, and whom a change touches. */
class UsagePagesIT extends OverHttp {

  @RegisterExtension
  static final Browser BROWSER = new Browser();

  private String users;
  private String user;
  private String api;
  private String web;
  private String app;

  @BeforeEach
  void use() {
    users = team();
    user = person("member");
    join(users, user, "member");
    api = freshName();
    json(Map.of("name", api, "title", "Orders", "owner", team())).post("/api/v1/apis").then().statusCode(201);
    send("versions", "1.0.0", "id", "total", "note");
    web = component();
    app = component();
    declare(web, Map.of("operation", "GET /orders", "parameters", List.of(), "sends", Map.of("members", List.of()),
        "reads", List.of(Map.of("status", "200", "members", List.of("id", "total")))));
    declare(app, Map.of("operation", "GET /orders"));
    BROWSER.size(1440, 900);
  }

  @Test
  void theApiSaysWhoUsesIt() {
    signIn(BROWSER, user);
    BROWSER.open("/apis/" + api);
    assertThat(row(web)).contains(users, "1.0.0", "Its word", "1 operation with fields");
    assertThat(row(app)).contains("1 operation").doesNotContain("with fields");
    assertThat(BROWSER.find("section[aria-labelledby=history]").getText())
        .contains("told how " + web + " uses 1.0.0 (its word, 1 operation)", "told how " + app + " uses 1.0.0 (its word, 1 operation)");
    BROWSER.follow(BROWSER.link("What of it is used by whom"));
    assertThat(BROWSER.find("h1").getText()).isEqualTo("Who uses what of 1.0.0");
    assertSound();
  }

  @Test
  void eachOperationAndFieldSaysWhoUsesIt() {
    signIn(BROWSER, user);
    BROWSER.open("/apis/" + api + "/versions/1.0.0/usage");
    assertThat(BROWSER.find(".lead").getText()).isEqualTo("Nobody is known to call 1 of 2 operations.");
    assertThat(operation("GET /orders").getText()).contains("Called by", web, app, "Nothing finer is known of");
    assertThat(operation("GET /orders").findElement(By.cssSelector("tbody")).getText()).contains("200: total", web).doesNotContain("note", app);
    assertThat(operation("DELETE /orders").getText()).contains("Nobody is known to call it", "safe to remove");
    var free = operation("GET /orders").findElement(By.cssSelector("details.free"));
    free.findElement(By.cssSelector("summary")).click();
    assertThat(free.getText()).contains("200: note", "nobody we know of").doesNotContain("200: total");
    BROWSER.follow(BROWSER.link("Used by nobody"));
    assertThat(BROWSER.address()).contains("unused=true");
    assertThat(BROWSER.all("main table")).as("what is used").isEmpty();
    assertSound();
  }

  @Test
  void whoIsSilentTakesTheCertaintyAway() {
    var quiet = component();
    browser(user).contentType(ContentType.JSON).body(Map.of("component", quiet)).post("/api/v1/apis/{name}/consumers", api).then().statusCode(201);
    signIn(BROWSER, user);
    BROWSER.open("/apis/" + api + "/versions/1.0.0/usage");
    assertThat(BROWSER.find(".title").getText()).contains("nothing is surely unused", quiet);
    assertThat(operation("DELETE /orders").getText()).contains("Nobody is known to call it").doesNotContain("safe to remove");
  }

  @Test
  void whatIsSearchedForIsShown() {
    signIn(BROWSER, user);
    BROWSER.open("/apis/" + api + "/versions/1.0.0/usage?q=" + web);
    assertThat(BROWSER.all("section.operation")).hasSize(1);
    BROWSER.open("/apis/" + api + "/versions/1.0.0/usage?q=nothing-like-that");
    assertThat(BROWSER.find(".empty").getText()).contains("Nothing like that");
    BROWSER.follow(BROWSER.link("Show all"));
    assertThat(BROWSER.all("section.operation")).hasSize(2);
  }

  @Test
  void aChangeSaysWhomItTouches() {
    send("drafts", "2.0.0", "id", "note");
    signIn(BROWSER, user);
    BROWSER.open("/apis/" + api + "/versions/2.0.0/changes");
    assertThat(BROWSER.find("main").getText()).contains("Its breaking changes touch 2 of 2 consumers.");
    BROWSER.script("document.querySelectorAll('details').forEach(change => change.open = true)");
    assertThat(BROWSER.find("main").getText()).contains(web + " reads `200: total` of GET /orders (by its word).");
    assertSound();
  }

  @Test
  void pagesAreForEverybodyAndFitEveryWidth() {
    signIn(BROWSER, user);
    for (var address : List.of("/apis/" + api, "/apis/" + api + "/versions/1.0.0/usage", "/apis/" + api + "/versions/1.0.0/usage?unused=true")) {
      for (var theme : List.of("light", "dark")) {
        BROWSER.size(1440, 900);
        BROWSER.open(address);
        BROWSER.script("localStorage.setItem('remit.theme', '" + theme + "')");
        BROWSER.open(address);
        BROWSER.script("document.querySelectorAll('details').forEach(each => each.open = true)");
        assertSound();
      }
      BROWSER.size(390, 844);
      assertThat(BROWSER.script("return document.documentElement.scrollWidth <= innerWidth")).as("%s fits a phone", address).isEqualTo(true);
    }
  }

  private static void assertSound() {
    assertThat(Accessibility.violations(BROWSER)).isEmpty();
    assertThat(BROWSER.complaints()).isEmpty();
  }

  private static String row(String component) {
    return BROWSER.all("table.consumers tbody tr").stream().map(WebElement::getText).filter(text -> text.startsWith(component)).findFirst().orElseThrow();
  }

  private static WebElement operation(String name) {
    return BROWSER.all("section.operation").stream().filter(each -> each.getText().startsWith(name)).findFirst().orElseThrow();
  }

  private String component() {
    var name = freshName();
    json(Map.of("name", name, "owner", users, "lifecycle", "production")).post("/api/v1/components").then().statusCode(201);
    return name;
  }

  private void declare(String component, Map<String, Object> operation) {
    browser(user).contentType(ContentType.JSON).body(Map.of("component", component, "operations", List.of(operation)))
        .post("/api/v1/apis/{name}/consumers", api).then().statusCode(201);
  }

  private void send(String where, String version, String... members) {
    var properties = String.join(", ", List.of(members).stream().map(each -> each + ": {type: string}").toList());
    given().contentType("application/yaml").body("""
        openapi: 3.1.0
        info: {title: Orders, version: "%s"}
        paths:
          /orders:
            delete:
              responses: {"204": {description: Gone.}}
            get:
              responses:
                "200":
                  description: All.
                  content: {application/json: {schema: {type: object, required: [%s], properties: {%s}}}}
        """.formatted(version, String.join(", ", members), properties).getBytes(StandardCharsets.UTF_8))
        .post("/api/v1/apis/{name}/" + where, api).then().statusCode(201);
  }
}
