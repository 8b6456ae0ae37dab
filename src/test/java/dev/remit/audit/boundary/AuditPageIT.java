package dev.remit.audit.boundary;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.testing.OverHttp;
import dev.remit.testing.browser.Accessibility;
import dev.remit.testing.browser.Browser;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AuditPageIT extends OverHttp {

  @RegisterExtension
  static final Browser BROWSER = new Browser();

  private final String team = "audited-" + UUID.randomUUID();

  @Test
  void whatWasDoneIsFoundByWhomItWasDoneTo() {
    given().contentType("application/json").body(Map.of("name", team, "title", "<b>Audited</b>")).post("/api/v1/teams").then().statusCode(201);
    BROWSER.open("/audit?object=team:" + team);
    assertThat(BROWSER.all("main tbody tr")).hasSize(1);
    assertThat(BROWSER.find("main tbody").getText()).contains("Team entered", team, "<b>Audited</b>", "bootstrap");
    assertThat(Accessibility.violations(BROWSER)).isEmpty();
    assertThat(BROWSER.complaints()).isEmpty();
  }

  @Test
  void historyOfAnApiSaysWhoRegisteredIt() {
    var api = "audited-" + UUID.randomUUID();
    given().contentType("application/json").body(Map.of("name", api, "title", "Audited")).post("/api/v1/apis").then().statusCode(201);
    BROWSER.open("/apis/" + api);
    assertThat(BROWSER.find("main").getText()).contains("bootstrap registered it", "Nobody owns it");
    assertThat(Accessibility.violations(BROWSER)).isEmpty();
  }
}
