package dev.remit.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.openapi.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class CountsTest {

  @Test
  void theWorstIsTheGravestThatOccurs() {
    assertThat(new Counts(1, 2, 3, 4).worst()).isEqualTo(Severity.BREAKING);
    assertThat(new Counts(0, 2, 3, 4).worst()).isEqualTo(Severity.RISKY);
    assertThat(new Counts(0, 0, 3, 4).worst()).isEqualTo(Severity.COMPATIBLE);
    assertThat(new Counts(0, 0, 0, 4).worst()).isEqualTo(Severity.EDITORIAL);
  }

  @Test
  void nothingIsTheWorstOfNothing() {
    assertThat(Counts.of(List.of())).isEqualTo(new Counts(0, 0, 0, 0));
    assertThat(Counts.of(List.of()).worst()).isNull();
  }
}
