package dev.remit.contracts.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.remit.openapi.Severity;
import dev.remit.platform.problem.InvalidInput;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParametersTest {

  @Test
  void readsFlags() {
    assertThat(Parameters.flag("dryRun", null)).isFalse();
    assertThat(Parameters.flag("dryRun", "false")).isFalse();
    assertThat(Parameters.flag("dryRun", "true")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "yes", "TRUE"})
  void refusesOtherFlags(String value) {
    assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> Parameters.flag("dryRun", value));
  }

  @Test
  void readsRepeatedValuesAndLists() {
    assertThat(Parameters.anyOf(Severity.class, "severity", List.of("breaking,RISKY", " editorial")))
        .containsExactlyInAnyOrder(Severity.BREAKING, Severity.RISKY, Severity.EDITORIAL);
    assertThat(Parameters.anyOf(Severity.class, "severity", List.of())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "bad", "BREAKING,", "BREAKING RISKY"})
  void refusesOtherValues(String value) {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> Parameters.anyOf(Severity.class, "severity", List.of(value)));
  }
}
