package dev.remit.contracts.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.contracts.Counts;
import dev.remit.openapi.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractWordsTest {

  private final ContractWords words = new ContractWords();

  @ParameterizedTest
  @CsvSource({
    "BREAKING, 2.0.0 breaks 1.4.0", "RISKY, 2.0.0 may break 1.4.0", "COMPATIBLE, 2.0.0 keeps what 1.4.0 promised",
    "EDITORIAL, 2.0.0 only rewords 1.4.0", ", 2.0.0 promises what 1.4.0 did"
  })
  void verdictIsASentence(Severity severity, String sentence) {
    assertThat(words.verdict("2.0.0", "1.4.0", severity)).isEqualTo(sentence);
  }

  @Test
  void countsAreSaidTheGravestFirst() {
    assertThat(words.counts(new Counts(3, 1, 0, 1204))).isEqualTo("3 breaking, 1 risky and 1,204 editorial changes");
    assertThat(words.counts(new Counts(0, 2, 0, 0))).isEqualTo("2 risky changes");
  }

  @Test
  void oneChangeIsNoPlural() {
    assertThat(words.counts(new Counts(0, 0, 1, 0))).isEqualTo("1 compatible change");
  }

  @Test
  void nothingIsSaidToo() {
    assertThat(words.counts(new Counts(0, 0, 0, 0))).isEqualTo("no change");
  }
}
