package dev.remit.releases.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.remit.platform.problem.InvalidInput;
import dev.remit.platform.problem.Violation;
import dev.remit.releases.DeploymentInput;
import dev.remit.releases.DeploymentStatus;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ReportTest {

  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

  @Test
  void whatIsNotSaidIsUsual() {
    var report = Report.read(new DeploymentInput("Shop/Orders", "1.0.0+5", "staging", null, null, null, null), NOW);
    assertThat(report.component()).hasToString("component:shop/orders");
    assertThat(report.instance()).isEqualTo("main");
    assertThat(report.status()).isEqualTo(DeploymentStatus.SUCCEEDED);
    assertThat(report.at()).isEqualTo(NOW);
  }

  @Test
  void componentsAreNamedAsInTheirAddressesToo() {
    assertThat(Report.component("shop~orders", "component").address()).isEqualTo("shop~orders");
    assertThat(Report.component("component:orders", "component").address()).isEqualTo("orders");
  }

  @Test
  void everythingThatIsWrongIsTold() {
    var input = new DeploymentInput("resource:db", "-1", null, "No Instance", "done", " ", NOW.plusSeconds(301));
    var refused = catchThrowableOfType(InvalidInput.class, () -> Report.read(input, NOW));
    assertThat(refused.violations()).extracting(Violation::pointer)
        .containsExactly("/component", "/version", "/environment", "/instance", "/status", "/externalId", "/at");
  }

  @Test
  void clocksMayDiffer() {
    var input = new DeploymentInput("orders", "1", "staging", "blue", "rolled-back", "x".repeat(200), NOW.plusSeconds(300));
    assertThat(Report.read(input, NOW).status()).isEqualTo(DeploymentStatus.ROLLED_BACK);
  }
}
