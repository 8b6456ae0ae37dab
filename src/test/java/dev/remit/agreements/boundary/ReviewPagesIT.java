package dev.remit.agreements.boundary;

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
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How somebody is asked about a version in a browser, and answers. */
class ReviewPagesIT extends OverHttp {

  @RegisterExtension
  static final Browser BROWSER = new Browser();

  private String owners;
  private String users;
  private String lead;
  private String user;
  private String api;

  @BeforeEach
  void enter() {
    owners = team();
    users = team();
    lead = person("member");
    join(owners, lead, "lead");
    user = person("member");
    join(users, user, "member");
    api = freshName();
    json(Map.of("name", api, "title", "Orders", "owner", owners)).post("/api/v1/apis").then().statusCode(201);
    json(Map.of("name", freshName(), "owner", users, "lifecycle", "production", "consumesApis", List.of(api))).post("/api/v1/components").then().statusCode(201);
    send("versions", "1.0.0", "id", "total");
    send("drafts", "2.0.0", "id");
  }

  @Test
  void aVersionIsAskedAboutSignedAndPublished() {
    signIn(BROWSER, lead);
    BROWSER.open(review());
    assertThat(BROWSER.find("main").getText()).contains("Nobody is asked about it yet");
    BROWSER.follow(BROWSER.find("button[value=IN_REVIEW]"));
    assertThat(BROWSER.find(".done").getText()).isEqualTo("It is in review now.");
    assertThat(BROWSER.find(".lead").getText()).isEqualTo("It waits for " + owners + " and " + users + ".");

    signIn(BROWSER, user);
    BROWSER.open("/waiting");
    assertThat(BROWSER.find("main").getText()).contains("Orders 2.0.0", users, "it waits");
    BROWSER.follow(BROWSER.find("tbody th a"));
    BROWSER.follow(BROWSER.find("button[value=reject]"));
    assertThat(BROWSER.find("main").getText()).contains("Say why.");
    BROWSER.follow(BROWSER.find("button[value=approve]"));
    assertThat(BROWSER.find(".done").getText()).isEqualTo("It is signed.");
    BROWSER.find("#comment-text").sendKeys("We have moved.");
    BROWSER.follow(BROWSER.find("form.form[action$='/review/comment'] button"));
    assertThat(BROWSER.find(".said").getText()).contains(user, "We have moved.");
    BROWSER.send("/review/withdraw");
    assertThat(BROWSER.all(".said")).isEmpty();

    signIn(BROWSER, lead);
    BROWSER.open(review());
    BROWSER.follow(BROWSER.find("button[value=approve]"));
    BROWSER.follow(BROWSER.find("button[value=PUBLISHED]"));
    assertThat(BROWSER.find(".lead").getText()).isEqualTo("Published, and promised.");
    assertThat(BROWSER.complaints()).filteredOn(complaint -> !complaint.contains("422")).isEmpty();
  }

  @Test
  void aPolicyIsSet() {
    signIn(BROWSER, lead);
    BROWSER.open("/apis/" + api + "/policy");
    BROWSER.fill("policy", "silenceDays", "14");
    BROWSER.send("/policy/set");
    assertThat(BROWSER.find("#policy-reason-said").getText()).startsWith("Say why review is switched off");
    BROWSER.fill("policy", "reason", "They agreed to that.");
    BROWSER.send("/policy/set");
    assertThat(BROWSER.find(".done").getText()).isEqualTo("It is set.");
    assertThat(BROWSER.find("main").getText()).contains("consent after 14 days", "set here", "They agreed to that.");
    assertThat(BROWSER.complaints()).filteredOn(complaint -> !complaint.contains("422")).isEmpty();
  }

  @Test
  void aFirstDraftIsWrittenAndRead() {
    var fresh = freshName();
    json(Map.of("name", fresh, "title", "Rooms", "owner", owners)).post("/api/v1/apis").then().statusCode(201);
    signIn(BROWSER, lead);
    BROWSER.open("/apis/" + fresh + "/start");
    BROWSER.fill("start", "name1", "Not A Name");
    BROWSER.send("/start");
    assertThat(BROWSER.find("#start-name1-said").getText()).contains("begins with a letter");
    BROWSER.fill("start", "name1", "rooms");
    BROWSER.find("#start-fields1").sendKeys("name text required\nseats whole");
    BROWSER.send("/start");
    assertThat(BROWSER.address()).endsWith("/apis/" + fresh + "/versions/1.0.0/contract");
    assertThat(BROWSER.find("#contract .opblock-summary-path").getText()).contains("/rooms");
    assertThat(BROWSER.complaints()).filteredOn(complaint -> !complaint.contains("422")).isEmpty();
  }

  @Test
  void pagesAreForEverybodyAndFitEveryWidth() {
    as(lead, Map.of("state", "IN_REVIEW")).put("/api/v1/apis/{name}/versions/2.0.0/state", api).then().statusCode(200);
    signIn(BROWSER, user);
    for (var address : List.of(review(), "/waiting", "/apis/" + api + "/policy", "/apis/" + api + "/start", "/apis/" + api)) {
      for (var width : List.of(1440, 390)) {
        BROWSER.size(width, 900);
        BROWSER.open(address);
        assertThat(Accessibility.violations(BROWSER)).as("%s at %d", address, width).isEmpty();
        assertThat(BROWSER.script("return document.documentElement.scrollWidth <= innerWidth")).as("%s fits %d", address, width).isEqualTo(true);
      }
    }
    assertThat(BROWSER.complaints()).isEmpty();
  }

  private String review() {
    return "/apis/" + api + "/versions/2.0.0/review";
  }

  private void send(String what, String version, String... members) {
    given().contentType("application/yaml").body(AgreementsIT.document(version, members).getBytes(StandardCharsets.UTF_8))
        .post("/api/v1/apis/{name}/" + what, api).then().statusCode(201);
  }

  private static RequestSpecification as(String person, Object body) {
    return browser(person).contentType(ContentType.JSON).body(body);
  }
}
