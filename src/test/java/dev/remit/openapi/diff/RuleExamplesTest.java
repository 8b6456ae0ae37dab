package dev.remit.openapi.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.openapi.Change;
import dev.remit.openapi.Diff;
import dev.remit.openapi.Severity;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What docs/rules.md shows is what the comparison does. */
class RuleExamplesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

  @ParameterizedTest
  @EnumSource(Rule.class)
  void makesItsRuleSpeakAndNoOther(Rule rule) {
    var example = RuleExamples.of(rule.id());
    var changes = Diff.between(Framed.before(example), Framed.after(example), TODAY);

    assertThat(changes).extracting(Change::rule).contains(rule.id());
    assertThat(changes).filteredOn(change -> !change.rule().equals(example.beside())).allSatisfy(change -> {
      assertThat(change.rule()).isEqualTo(rule.id());
      assertThat(change.severity()).as(change.toString()).isEqualTo(expected(rule, change));
    });
  }

  // what the rule leaves undecided a witness may decide
  private static Severity expected(Rule rule, Change change) {
    return change.witness() != null ? Severity.BREAKING : rule.in(change.direction());
  }

  @Test
  void noExampleIsOfARuleThatIsGone() {
    assertThat(RuleExamples.ids()).containsExactlyInAnyOrderElementsOf(
        Arrays.stream(Rule.values()).map(Rule::id).toList());
  }
}
