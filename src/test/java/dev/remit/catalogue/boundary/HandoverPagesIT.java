package dev.remit.catalogue.boundary;

import static dev.remit.catalogue.boundary.Things.ONE;
import static dev.remit.catalogue.boundary.Things.thing;
import static dev.remit.identity.boundary.Staff.person;
import static dev.remit.identity.boundary.Staff.signIn;
import static dev.remit.identity.boundary.Staff.team;
import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.remit.identity.boundary.Staff;
import dev.remit.testing.OverHttp;
import dev.remit.testing.browser.Accessibility;
import dev.remit.testing.browser.Browser;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;

/** How two teams agree in a browser that a thing goes from one to the other. */
class HandoverPagesIT extends OverHttp {

  @RegisterExtension
  static final Browser BROWSER = new Browser();

  private String from;
  private String to;
  private String name;
  private String title;

  @BeforeEach
  void enter() {
    from = team();
    to = team();
    title = "Orders of " + from;
    name = thing("components", from, Map.of("title", title));
    BROWSER.size(1440, 900);
  }

  @Test
  void oneTeamOffersAndTheOtherAccepts() {
    var member = in(from, "member");
    signIn(BROWSER, member);
    BROWSER.open("/catalogue/components/" + name);
    BROWSER.follow(BROWSER.link("Hand over"));
    BROWSER.fill("offer", "team", "nobody-here");
    BROWSER.send("/handover");
    assertThat(BROWSER.find("#offer-team-said").getText()).startsWith("There is no team of this name.");
    BROWSER.fill("offer", "team", to);
    BROWSER.fill("offer", "note", "It fits <b>you</b> better");
    BROWSER.send("/handover");
    assertThat(BROWSER.find(".done").getText()).startsWith("It is offered.");
    assertThat(BROWSER.find("section[aria-labelledby=before]").getText()).contains(from, to, "offered", member, "It fits <b>you</b> better");
    assertThat(BROWSER.all("main form.form")).isEmpty();
    assertThat(Accessibility.violations(BROWSER)).isEmpty();

    var lead = in(to, "lead");
    signIn(BROWSER, lead);
    BROWSER.open("/handovers");
    assertThat(row()).contains(from, to, member, "It fits <b>you</b> better").doesNotContain("Withdraw");
    assertThat(Accessibility.violations(BROWSER)).isEmpty();
    decide("accepted");
    assertThat(BROWSER.find(".done").getText()).isEqualTo("It is accepted.");
    assertThat(BROWSER.find("main").getText()).doesNotContain(title);
    get(ONE, "components", name).then().body("owner", equalTo(to));
    assertThat(BROWSER.complaints()).filteredOn(complaint -> !complaint.contains("422")).isEmpty();
  }

  @Test
  void whoOfferedTakesItBackAndTheOthersOnlyLook() {
    signIn(BROWSER, in(from, "member"));
    BROWSER.open("/catalogue/components/" + name + "/handover");
    BROWSER.fill("offer", "team", to);
    BROWSER.send("/handover");
    signIn(BROWSER, in(to, "member"));
    BROWSER.open("/handovers");
    assertThat(row()).contains(from, to);
    assertThat(BROWSER.all("main form[action='/handovers/decision'] button")).isEmpty();
    signIn(BROWSER, in(from, "member"));
    BROWSER.open("/handovers");
    assertThat(row()).doesNotContain("Accept");
    decide("withdrawn");
    assertThat(BROWSER.find(".done").getText()).isEqualTo("It is withdrawn.");
    get(ONE, "components", name).then().body("owner", equalTo(from));
  }

  @Test
  void nothingWaitsForWhoTakesPartInNothing() {
    signIn(BROWSER, person("member"));
    BROWSER.open("/handovers");
    assertThat(BROWSER.find("main .empty").getText()).contains("Nothing waits");
    BROWSER.open("/catalogue/components/" + name);
    assertThat(BROWSER.all(".actions a[href$='/handover']")).isEmpty();
  }

  @Test
  void pagesFitEveryWidth() {
    signIn(BROWSER, in(from, "member"));
    BROWSER.open("/catalogue/components/" + name + "/handover");
    BROWSER.fill("offer", "team", to);
    BROWSER.fill("offer", "note", "word ".repeat(30));
    BROWSER.send("/handover");
    for (var address : List.of("/catalogue/components/" + name + "/handover", "/handovers")) {
      for (var width : List.of(1024, 390)) {
        BROWSER.size(width, 800);
        BROWSER.open(address);
        assertThat(BROWSER.script("return document.documentElement.scrollWidth <= innerWidth")).as("%s at %d", address, width).isEqualTo(true);
        assertThat(Accessibility.violations(BROWSER)).as("%s at %d", address, width).isEmpty();
      }
    }
  }

  private String row() {
    return BROWSER.link(title).findElement(By.xpath("ancestor::tr")).getText();
  }

  private void decide(String decision) {
    var row = BROWSER.link(title).findElement(By.xpath("ancestor::tr"));
    BROWSER.follow(row.findElement(By.cssSelector("button[value=" + decision + "]")));
  }

  private static String in(String team, String role) {
    var name = person("member");
    Staff.join(team, name, role);
    return name;
  }
}
