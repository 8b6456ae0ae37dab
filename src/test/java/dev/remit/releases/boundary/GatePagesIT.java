package dev.remit.releases.boundary;

import static dev.remit.identity.boundary.Staff.freshName;
import static dev.remit.identity.boundary.Staff.json;
import static dev.remit.identity.boundary.Staff.person;
import static dev.remit.identity.boundary.Staff.signIn;
import static dev.remit.identity.boundary.Staff.team;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import dev.remit.testing.OverHttp;
import dev.remit.testing.browser.Accessibility;
import dev.remit.testing.browser.Browser;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How somebody asks in a browser whether a version may go somewhere, and sees it beside what runs. */
class GatePagesIT extends OverHttp {

  @RegisterExtension
  static final Browser BROWSER = new Browser();

  private String component;
  private String place;
  private String api;

  @BeforeEach
  void deploy() {
    var owner = team();
    component = freshName();
    place = freshName();
    api = freshName();
    json(Map.of("name", api, "title", "Fresh", "owner", owner)).post("/api/v1/apis").then().statusCode(201);
    json(Map.of("name", component, "owner", owner, "lifecycle", "production", "consumesApis", List.of(api))).post("/api/v1/components").then().statusCode(201);
    json(Map.of("name", place, "title", "<i>Live</i>")).post("/api/v1/environments").then().statusCode(201);
    json(Map.of("component", component, "version", "1.0.0", "environment", place)).post("/api/v1/deployments").then().statusCode(201);
  }

  @Test
  void aQuestionIsAskedAndAnswered() {
    signIn(BROWSER, person("member"));
    BROWSER.open("/gates");
    BROWSER.find("#component").sendKeys(component);
    BROWSER.find("#version").sendKeys("2.0.0");
    BROWSER.find("#environment option[value='" + place + "']").click();
    BROWSER.find("main form button").click();
    assertThat(BROWSER.find(".reasons").getText()).contains("FORBIDS", "version-does-not-exist");
    assertThat(BROWSER.find("h1").getText()).contains(component + " 2.0.0 must not go into " + place, "MUST NOT GO");
    assertThat(BROWSER.find("#environment option[selected]").getText()).isEqualTo("<i>Live</i>");
    BROWSER.open("/gates?component=" + component + "&version=1.0.0&environment=" + place);
    assertThat(BROWSER.find("h1").getText()).contains("is not known", "NOT KNOWN");
    assertThat(BROWSER.find(".reasons a[href='/apis/" + api + "']").getText()).isEqualTo(api);
    assertThat(BROWSER.find("main").getText()).contains("no build has stated");
    assertThat(BROWSER.complaints()).isEmpty();
  }

  @Test
  void whatMakesNoSenseIsSaidBesideItsField() {
    given().queryParam("component", "no-such-component").queryParam("version", "<i>").queryParam("environment", place).get("/gates").then().statusCode(200)
        .body(containsString("begins with a letter or a digit")).body(not(containsString("<i>")));
    given().queryParam("component", "no-such-component").queryParam("version", "1.0.0").queryParam("environment", place).get("/gates").then()
        .body(containsString("There is no component of this name"));
    get("/gates").then().statusCode(200).body(containsString("May this version go there?")).body(not(containsString("There is no")));
  }

  @Test
  void answersAppearBesideWhatRuns() throws InterruptedException {
    signIn(BROWSER, person("member"));
    for (var address : List.of("/environments?q=" + component, "/environments/" + place)) {
      BROWSER.open(address);
      assertThat(answer()).isEqualTo("not known");
      assertThat(BROWSER.find("a.gate").getAttribute("aria-label")).contains("is not known: 1 thing is unknown");
    }
    json(Map.of("provides", List.of())).put("/api/v1/components/{name}/versions/1.0.0", component).then().statusCode(201);
    given().delete("/api/v1/components/{name}", component).then().statusCode(204);
    BROWSER.open("/environments/" + place);
    TimeUnit.SECONDS.sleep(1);
    assertThat(BROWSER.find("a.gate").getText()).as("what cannot be asked stays a link").isEqualTo("gate");
  }

  @Test
  void pagesAreForEverybodyAndFitEveryWidth() throws InterruptedException {
    signIn(BROWSER, person("member"));
    for (var address : List.of("/gates", "/gates?component=" + component + "&version=1.0.0&environment=" + place,
        "/gates?component=nobody-here&version=1&environment=" + place, "/environments?q=" + component, "/environments/" + place)) {
      for (var width : List.of(1440, 1024, 390)) {
        BROWSER.size(width, 900);
        BROWSER.open(address);
        if (address.startsWith("/environments")) {
          answer();
        }
        assertThat(Accessibility.violations(BROWSER)).as("%s at %d", address, width).isEmpty();
        assertThat(BROWSER.script("return document.documentElement.scrollWidth <= innerWidth")).as("%s fits %d", address, width).isEqualTo(true);
      }
    }
    assertThat(BROWSER.complaints()).isEmpty();
  }

  /** What stands in the place of the link once the server has answered. */
  private static String answer() throws InterruptedException {
    var end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (BROWSER.all("a.gate > span").isEmpty() && System.nanoTime() < end) {
      TimeUnit.MILLISECONDS.sleep(100);
    }
    return BROWSER.find("a.gate > span").getText();
  }
}
