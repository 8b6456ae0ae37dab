package dev.remit.releases.boundary;

import static dev.remit.identity.boundary.Staff.freshName;
import static dev.remit.identity.boundary.Staff.json;
import static dev.remit.identity.boundary.Staff.person;
import static dev.remit.identity.boundary.Staff.signIn;
import static dev.remit.identity.boundary.Staff.team;
import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.testing.OverHttp;
import dev.remit.testing.browser.Accessibility;
import dev.remit.testing.browser.Browser;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How somebody enters an environment in a browser and sees what runs there. */
class EnvironmentPagesIT extends OverHttp {

  @RegisterExtension
  static final Browser BROWSER = new Browser();

  @Test
  void anEnvironmentIsEnteredAndEdited() {
    signIn(BROWSER, person("admin"));
    var name = freshName();
    BROWSER.open("/environments");
    BROWSER.fill("environment", "name", "Not a name");
    BROWSER.fill("environment", "position", "first");
    BROWSER.send("/enter/environment");
    assertThat(BROWSER.find("#environment-position-said").getText()).startsWith("A position is a whole number.");
    BROWSER.fill("environment", "name", name);
    BROWSER.fill("environment", "position", "7");
    BROWSER.fill("environment", "title", "<b>Live</b>");
    BROWSER.find("input[name=production]").click();
    BROWSER.send("/enter/environment");
    assertThat(BROWSER.find(".done").getText()).isEqualTo("It is entered.");
    assertThat(BROWSER.find("h1").getText()).isEqualTo("<b>Live</b>");
    assertThat(BROWSER.find("main").getText()).contains("Customers use it.", "Nothing runs here");
    BROWSER.fill("edit", "owner", team());
    BROWSER.send("/edit");
    assertThat(BROWSER.find(".done").getText()).isEqualTo("It is edited.");
    assertThat(BROWSER.find("main").getText()).contains("answers for it");
    assertThat(BROWSER.complaints()).filteredOn(complaint -> !complaint.contains("422")).isEmpty();
  }

  @Test
  void pagesAreForEverybodyAndFitEveryWidth() {
    var environment = freshName();
    json(Map.of("name", environment, "title", "A place with quite a long title")).post("/api/v1/environments").then().statusCode(201);
    var component = freshName();
    json(Map.of("name", component, "owner", team(), "lifecycle", "production")).post("/api/v1/components").then().statusCode(201);
    json(Map.of("component", component, "version", "2026.11.22-a-long-version", "environment", environment)).post("/api/v1/deployments").then().statusCode(201);
    signIn(BROWSER, person("member"));
    for (var address : List.of("/environments?q=" + component, "/environments?q=nothing-like-that", "/environments/" + environment)) {
      for (var width : List.of(1440, 1024, 390)) {
        BROWSER.size(width, 900);
        BROWSER.open(address);
        assertThat(Accessibility.violations(BROWSER)).as("%s at %d", address, width).isEmpty();
        assertThat(BROWSER.script("return document.documentElement.scrollWidth <= innerWidth")).as("%s fits %d", address, width).isEqualTo(true);
      }
    }
    assertThat(BROWSER.all("main form[method=post]")).isEmpty();
    assertThat(BROWSER.complaints()).isEmpty();
  }
}
