package dev.remit.identity.boundary;

import static dev.remit.identity.boundary.Staff.PERSON;
import static dev.remit.identity.boundary.Staff.json;
import static dev.remit.identity.boundary.Staff.person;
import static dev.remit.identity.boundary.Staff.signIn;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import dev.remit.testing.OverHttp;
import dev.remit.testing.browser.Accessibility;
import dev.remit.testing.browser.Browser;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Keys;

/** How an administrator cares for people and teams in a browser, and what others see of it. */
class PeoplePagesIT extends OverHttp {

  @RegisterExtension
  static final Browser BROWSER = new Browser();

  @BeforeEach
  void asAnAdministrator() {
    signIn(BROWSER, person("admin"));
  }

  @Test
  void somebodyIsEnteredAndPutIntoATeam() {
    var name = Staff.freshName();
    var team = Staff.team();
    BROWSER.open("/people");
    BROWSER.link("Enter a person").click();
    BROWSER.fill("person", "name", name);
    BROWSER.fill("person", "displayName", "Grace Hopper");
    BROWSER.fill("person", "email", "grace@example.org");
    BROWSER.fill("person", "zone", "America/New_York");
    BROWSER.send("/enter/person");
    assertThat(BROWSER.find(".done").getText()).startsWith("Grace Hopper is entered.");
    assertThat(BROWSER.address()).contains("/people/" + name);

    BROWSER.open("/teams/" + team);
    BROWSER.fill("members", "person", name);
    BROWSER.find("#members-role").sendKeys("lead");
    BROWSER.follow(BROWSER.find("main form.form[action$='/members'] button"));
    assertThat(BROWSER.find(".done").getText()).isEqualTo("The team's members are changed.");
    BROWSER.follow(BROWSER.link(name));
    assertThat(BROWSER.find(".facts").getText()).contains("grace@example.org", "America/New_York", team, "lead");

    BROWSER.follow(BROWSER.link(team));
    BROWSER.follow(BROWSER.find("main tr form[action$='/removal'] button"));
    assertThat(BROWSER.find(".done").getText()).isEqualTo("They are out of the team.");
    assertThat(BROWSER.complaints()).isEmpty();
  }

  @Test
  void whoIsSlowerSeesWhatTheOtherMade() {
    var name = person("member");
    BROWSER.open("/people/" + name);
    json(Map.of("displayName", "Made by another", "email", "other@example.org")).header("If-Match", "\"0\"").put(PERSON, name).then().statusCode(200);

    BROWSER.fill("edit", "displayName", "Made by me");
    BROWSER.send("/edit");
    assertThat(BROWSER.find("[role=alert]").getText()).contains("It was edited since you read it.");
    assertThat(BROWSER.find("h1").getText()).contains("Made by another");
    assertThat(BROWSER.find("#edit-displayName").getDomProperty("value")).isEqualTo("Made by me");
    get(PERSON, name).then().body("displayName", equalTo("Made by another"));

    BROWSER.send("/edit");
    assertThat(BROWSER.find(".done").getText()).isEqualTo("It is changed.");
    get(PERSON, name).then().body("displayName", equalTo("Made by me")).body("revision", equalTo(2));
  }

  @Test
  void whatIsWrongIsSaidBesideItsField() {
    BROWSER.open("/people");
    BROWSER.fill("person", "name", "Not A Name");
    BROWSER.fill("person", "displayName", "<b>Bold</b>");
    BROWSER.send("/enter/person");
    assertThat(BROWSER.find("#person-name-said").getText()).startsWith("A name has 1 to 63 lower-case letters");
    assertThat(BROWSER.find("#person-name").getDomAttribute("aria-invalid")).isEqualTo("true");
    assertThat(BROWSER.find("#person-displayName").getDomProperty("value")).isEqualTo("<b>Bold</b>");
    assertThat(Accessibility.violations(BROWSER)).isEmpty();

    BROWSER.fill("person", "name", person("member"));
    BROWSER.send("/enter/person");
    assertThat(BROWSER.find("[role=alert]").getText()).isEqualTo("Somebody has this name already.");
  }

  @Test
  void somebodyIsErasedOnlyByName() {
    var name = person("member");
    BROWSER.open("/people/" + name);
    BROWSER.fill("erasure", "confirmation", "somebody else");
    BROWSER.send("/erasure");
    assertThat(BROWSER.find("#erasure-confirmation-said").getText()).contains("Nothing was erased.");
    get(PERSON, name).then().statusCode(200);

    BROWSER.fill("erasure", "confirmation", name);
    BROWSER.send("/erasure");
    assertThat(BROWSER.find(".done").getText()).isEqualTo("Their data are erased.");
    assertThat(BROWSER.find("h1").getText()).contains("Erased person");
    assertThat(forms()).isZero();
    get(PERSON, name).then().statusCode(404);
  }

  @Test
  void aLinkForANewPasswordIsMadeByKeyboard() {
    var name = person("member");
    BROWSER.open("/people/" + name);
    BROWSER.tabTo("Make a link");
    BROWSER.pressAndFollow(Keys.ENTER);
    var link = BROWSER.find("#command-link").getText();
    assertThat(link).contains("/password-reset?code=");
    Staff.nobody().get(link).then().statusCode(200);
    assertThat(Accessibility.violations(BROWSER)).isEmpty();
  }

  @Test
  void aTeamIsEditedAndDeletedWhenNothingStandsAgainstIt() {
    var top = Staff.team();
    var below = Staff.team(Map.of("title", "Below", "parent", top));
    BROWSER.open("/teams/" + top);
    assertThat(BROWSER.find(".facts").getText()).contains("Its parts", "Below");
    BROWSER.fill("edit", "parent", below);
    BROWSER.send("/edit");
    assertThat(BROWSER.find("#edit-parent-said").getText()).startsWith("A team is not part of itself.");
    BROWSER.send("/deletion");
    assertThat(BROWSER.find("[role=alert]").getText()).isEqualTo("Other teams are part of this one.");

    BROWSER.open("/teams/" + below);
    BROWSER.fill("edit", "parent", "");
    BROWSER.fill("edit", "contact", "#below");
    BROWSER.send("/edit");
    assertThat(BROWSER.find(".facts").getText()).contains("#below").doesNotContain("Part of");
    BROWSER.follow(BROWSER.find("main form[action$='/deletion'] button"));
    assertThat(BROWSER.find(".done").getText()).isEqualTo("The team is deleted.");
    get(Staff.TEAM, below).then().statusCode(404);
  }

  @Test
  void whoIsPutInHasToExist() {
    var team = Staff.team();
    BROWSER.open("/teams/" + team);
    BROWSER.fill("members", "person", "nobody-knows-them");
    BROWSER.follow(BROWSER.find("main form.form[action$='/members'] button"));
    assertThat(BROWSER.find("#members-person-said").getText()).isEqualTo("There is no person of this name.");
  }

  @Test
  void othersLookOnly() {
    var name = person("member");
    var team = Staff.team();
    var member = person("member");
    Staff.join(team, member, "member");
    signIn(BROWSER, member);
    for (var address : new String[] {"/people", "/people/" + name, "/teams", "/teams/" + team}) {
      BROWSER.open(address);
      assertThat(forms()).as(address).isZero();
      assertThat(Accessibility.violations(BROWSER)).as(address).isEmpty();
    }
    BROWSER.open("/people/" + member);
    assertThat(forms()).isZero();
    assertThat(BROWSER.link("Export the data").getDomAttribute("href")).isEqualTo("/api/v1/people/" + member + "/data");
  }

  @Test
  void leadsCareForTheirTeamAlone() {
    var team = Staff.team();
    var lead = person("member");
    Staff.join(team, lead, "lead");
    signIn(BROWSER, lead);
    BROWSER.open("/teams/" + team);
    assertThat(BROWSER.all("main form[action$='/members']")).isNotEmpty();
    assertThat(BROWSER.script("return document.querySelectorAll('main form[action$=\"/edit\"]').length")).isEqualTo(0L);
    BROWSER.open("/teams/" + Staff.team());
    assertThat(forms()).isZero();
  }

  @Test
  void pagesOfAdministratorsAreForEverybody() {
    var team = Staff.team();
    Staff.join(team, person("member"), "lead");
    for (var address : new String[] {"/people", "/people/" + person("member"), "/teams", "/teams/" + team}) {
      BROWSER.open(address);
      assertThat(Accessibility.violations(BROWSER)).as(address).isEmpty();
      assertThat(BROWSER.complaints()).as(address).isEmpty();
    }
    assertThat(BROWSER.find("nav.side a[aria-current=page]").getText()).isEqualTo("Teams");
  }

  @Test
  void longListsGoOnByCursor() {
    for (int number = 0; number < 51; number++) {
      json(Map.of("name", Staff.freshName(), "displayName", "Listed of many " + number)).post(Staff.PEOPLE).then().statusCode(201);
    }
    BROWSER.open("/people");
    BROWSER.find(".finder input").click();
    BROWSER.pressAndFollow("listed OF many", Keys.ENTER);
    assertThat(BROWSER.all("main tbody tr")).hasSize(50);
    BROWSER.follow(BROWSER.link("Next"));
    BROWSER.link("From the start");
    assertThat(BROWSER.address()).contains("q=listed").contains("cursor=");
    assertThat(BROWSER.all("main tbody tr")).hasSize(1);
  }

  @Test
  void whatNobodyIsCalledIsSaidAsItWasTyped() {
    for (var list : new String[] {"/people", "/teams"}) {
      given().queryParam("q", "<i>none").get(list).then().statusCode(200)
          .body(containsString("says “&lt;i&gt;none”"), not(containsString("<i>none")));
    }
  }

  /** Forms that would change something. */
  private static long forms() {
    return (long) BROWSER.script("return document.querySelectorAll('main form[method=post]').length");
  }
}
