package dev.remit.openapi.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.remit.openapi.Outcome;
import dev.remit.openapi.ReportFormat;
import dev.remit.openapi.Severity;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SarifReportTest {

  @Test
  void keepsToTheFormat() {
    assertThat(violations(Hostile.outcome())).isEmpty();
    assertThat(violations(Hostile.nothing())).isEmpty();
  }

  @Test
  void aResultNamesItsRuleByNumberToo() {
    var run = run(Hostile.outcome());
    for (var result : run.path("results")) {
      var rule = run.path("tool").path("driver").path("rules").path(result.path("ruleIndex").asInt());
      assertThat(rule.path("id")).isEqualTo(result.path("ruleId"));
    }
  }

  @Test
  void severitiesAreLevels() {
    assertThat(run(Hostile.outcome()).path("results")).extracting(result -> result.path("level").asString())
        .containsExactly("error", "note", "error");
  }

  @Test
  void onlyWhatIsAskedForIsShown() {
    var milder = Hostile.outcome(EnumSet.of(Severity.COMPATIBLE), Severity.BREAKING);

    assertThat(run(milder).path("results")).extracting(result -> result.path("ruleId").asString())
        .containsExactly("operation-added");
  }

  @Test
  void aPathIsAReference() {
    assertThat(SarifLocation.uri("api/new 2%.yaml")).isEqualTo("api/new%202%25.yaml");
    assertThat(SarifLocation.uri("a:b#ä?.json")).isEqualTo("a%3Ab%23%C3%A4%3F.json");
    assertThat(SarifLocation.uri("/srv/a.json")).isEqualTo("file:///srv/a.json");
  }

  private static JsonNode run(Outcome outcome) {
    return JsonMapper.shared().readTree(Hostile.write(ReportFormat.SARIF, outcome)).path("runs").path(0);
  }

  private static Iterable<?> violations(Outcome outcome) {
    var schema = JsonMapper.shared().readTree(SarifReportTest.class.getResourceAsStream("/report/sarif.json"));
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema)
        .validate(JsonMapper.shared().readTree(Hostile.write(ReportFormat.SARIF, outcome)));
  }
}
