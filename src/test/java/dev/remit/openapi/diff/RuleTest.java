package dev.remit.openapi.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.remit.openapi.Direction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleTest {

  @ParameterizedTest
  @EnumSource(Rule.class)
  void isExplainedInEachDirection(Rule rule) {
    assertThat(RuleTexts.why(rule, Direction.REQUEST) + RuleTexts.why(rule, Direction.RESPONSE)).isNotBlank();
    assertThat(RuleTexts.fix(rule)).endsWith(".");
  }

  @ParameterizedTest
  @EnumSource(value = Rule.class, from = "TYPE_NARROWED", to = "CONDITION_CHANGED")
  void whatOneWayTightensLoosensTheOtherWay(Rule rule) {
    assumeThat(rule.narrows()).isNotEqualTo(rule.widens());

    assertThat(rule.narrows() ? rule.mirror().widens() : rule.mirror().narrows()).isTrue();
  }
}
