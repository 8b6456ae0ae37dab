package dev.remit.agreements.boundary;

import static dev.remit.identity.boundary.Staff.browser;
import static dev.remit.identity.boundary.Staff.freshName;
import static dev.remit.identity.boundary.Staff.join;
import static dev.remit.identity.boundary.Staff.json;
import static dev.remit.identity.boundary.Staff.person;
import static dev.remit.identity.boundary.Staff.signIn;
import static dev.remit.identity.boundary.Staff.team;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.remit.testing.OverHttp;
import dev.remit.testing.browser.Accessibility;
import dev.remit.testing.browser.Browser;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How a policy is read and set in a browser: for an API, for a team's, and for all. */
class PolicyPagesIT extends OverHttp {

  @RegisterExtension
  static final Browser BROWSER = new Browser();

  private String owner;
  private String api;
  private String lead;
  private String member;

  @BeforeEach
  void enter() {
    owner = team();
    api = freshName();
    lead = person("member");
    member = person("member");
    join(owner, lead, "lead");
    join(owner, member, "member");
    json(Map.of("name", api, "title", "Orders", "owner", owner)).post("/api/v1/apis").then().statusCode(201);
    BROWSER.size(1440, 900);
  }

  @Test
  void aLeadSetsThePolicyOfTheTeamAndItsApisInheritIt() {
    signIn(BROWSER, lead);
    BROWSER.open("/teams/" + owner);
    BROWSER.follow(BROWSER.link("Policy"));
    assertThat(BROWSER.address()).endsWith("/teams/" + owner + "/policy");
    BROWSER.fill("policy", "dueDays", "3");
    BROWSER.send("/teams/" + owner + "/policy/set");
    assertThat(BROWSER.find("[role=status].done").getText()).isEqualTo("It is set.");
    assertThat(BROWSER.find(".facts").getText()).contains("Within 3 days. set here");
    BROWSER.open("/apis/" + api + "/policy");
    assertThat(BROWSER.find(".facts").getText()).contains("Within 3 days. set by the team");
    browser(lead).get("/api/v1/teams/{team}/policy", owner).then().body("set.dueDays", equalTo(3)).body("set.noticeDays", nullValue());
  }

  @Test
  void whatBreaksARuleIsSaidAndKept() {
    signIn(BROWSER, lead);
    BROWSER.open("/teams/" + owner + "/policy");
    BROWSER.fill("policy", "silenceDays", "5");
    BROWSER.send("/teams/" + owner + "/policy/set");
    assertThat(BROWSER.find("main").getText()).contains("Say why review is switched off or silence is taken for consent.");
    assertThat(BROWSER.find("#policy-silenceDays").getDomProperty("value")).isEqualTo("5");
    browser(lead).get("/api/v1/teams/{team}/policy", owner).then().body("silenceDays", equalTo(0));
    BROWSER.fill("policy", "reason", "They are always away.");
    BROWSER.send("/teams/" + owner + "/policy/set");
    assertThat(BROWSER.find(".facts").getText()).contains("consent after 5 days", "They are always away.");
  }

  @Test
  void membersReadAndDoNotSet() {
    signIn(BROWSER, member);
    for (var address : List.of("/teams/" + owner + "/policy", "/policy", "/apis/" + api + "/policy")) {
      BROWSER.open(address);
      assertThat(BROWSER.find("h1").getText()).startsWith("Policy of ");
      assertThat(BROWSER.all("main form")).as(address).isEmpty();
    }
    assertThat(BROWSER.all("#side a[href='/policy']")).isEmpty();
    browser(member).formParam("revision", "0").formParam("dueDays", "3").post("/teams/{team}/policy/set", owner).then().statusCode(403);
    browser(lead).formParam("revision", "0").formParam("dueDays", "3").post("/policy/set").then().statusCode(403);
  }

  /** What is set for all counts in every test, so that nothing but a reason is set here. */
  @Test
  void anAdministratorSetsItForAll() {
    signIn(BROWSER, person("admin"));
    BROWSER.open("/");
    BROWSER.follow(BROWSER.find("#side a[href='/policy']"));
    assertThat(BROWSER.find("h1").getText()).isEqualTo("Policy of all APIs");
    BROWSER.fill("policy", "reason", "By order " + api);
    BROWSER.send("/policy/set");
    assertThat(BROWSER.find(".facts").getText()).contains("By order " + api);
    BROWSER.open("/teams/" + owner + "/policy");
    assertThat(BROWSER.find(".facts").getText()).as("inherited").contains("By order " + api);
    BROWSER.open("/policy");
    BROWSER.find("#policy-reason").clear();
    BROWSER.send("/policy/set");
    assertThat(BROWSER.find(".facts").getText()).doesNotContain("By order");
  }

  @Test
  void pagesAreForEverybodyAndFitEveryWidth() {
    signIn(BROWSER, person("admin"));
    for (var address : List.of("/policy", "/teams/" + owner + "/policy", "/apis/" + api + "/policy")) {
      for (var theme : List.of("light", "dark")) {
        BROWSER.size(1440, 900);
        BROWSER.open(address);
        BROWSER.script("localStorage.setItem('remit.theme', '" + theme + "')");
        BROWSER.open(address);
        assertThat(Accessibility.violations(BROWSER)).as("%s in %s", address, theme).isEmpty();
      }
      BROWSER.size(390, 844);
      assertThat(BROWSER.script("return document.documentElement.scrollWidth <= innerWidth")).as("%s fits a phone", address).isEqualTo(true);
    }
    assertThat(BROWSER.complaints()).isEmpty();
  }
}
