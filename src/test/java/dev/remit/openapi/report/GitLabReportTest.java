package dev.remit.openapi.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.openapi.Outcome;
import dev.remit.openapi.ReportFormat;
import dev.remit.openapi.Severity;
import dev.remit.openapi.Source;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GitLabReportTest {

  @Test
  void eachChangeIsAnIssue() {
    var issues = issues(Hostile.outcome());

    assertThat(issues).hasSize(3).allSatisfy(issue -> {
      assertThat(issue.propertyNames()).containsExactlyInAnyOrder("description", "check_name", "fingerprint", "severity", "location");
      assertThat(issue.path("location").path("path").asString()).isEqualTo("dir/new 2%.json");
      assertThat(issue.path("location").path("lines").path("begin").asInt()).isPositive();
      assertThat(issue.path("description").asString()).doesNotContainPattern("\\p{Cntrl}");
    });
    assertThat(issues).extracting(issue -> issue.path("severity").asString()).containsExactly("critical", "minor", "critical");
    assertThat(issues).extracting(issue -> issue.path("fingerprint").asString()).doesNotHaveDuplicates();
  }

  @Test
  void noChangesAreAnEmptyList() {
    assertThat(Hostile.write(ReportFormat.GITLAB, Hostile.nothing()).strip()).isEqualTo("[ ]");
  }

  @Test
  void onlyWhatIsAskedForIsShown() {
    assertThat(issues(Hostile.outcome(EnumSet.of(Severity.COMPATIBLE), null))).hasSize(1);
  }

  @Test
  void thePathIsThatOfTheRepository() {
    assertThat(issues(named("./api/new.json"))).extracting(issue -> issue.path("location").path("path").asString())
        .containsOnly("api/new.json");
  }

  @Test
  void theSameChangeInAnotherDocumentIsAnotherIssue() {
    assertThat(issues(named("a.json")).path(0).path("fingerprint")).isNotEqualTo(issues(named("b.json")).path(0).path("fingerprint"));
    assertThat(issues(named("a.json")).path(0).path("fingerprint")).isEqualTo(issues(named("./a.json")).path(0).path("fingerprint"));
  }

  private static Outcome named(String name) {
    var outcome = Hostile.outcome();
    return new Outcome(outcome.before(), new Source(name, outcome.after().document()), outcome.changes(), outcome.severities(), null);
  }

  private static JsonNode issues(Outcome outcome) {
    return JsonMapper.shared().readTree(Hostile.write(ReportFormat.GITLAB, outcome));
  }
}
