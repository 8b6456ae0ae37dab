package dev.remit.contracts.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.contracts.Proof;
import dev.remit.contracts.ProofState;
import dev.remit.openapi.Change;
import dev.remit.openapi.Direction;
import dev.remit.openapi.Party;
import dev.remit.openapi.Severity;
import dev.remit.openapi.Witness;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProofWordsTest {

  private final ProofWords words = new ProofWords();

  @ParameterizedTest
  @CsvSource({
      "WAITING, 0, 0, 0, 0, The proofs wait to be confirmed by a second validator.",
      "RUNNING, 0, 0, 0, 0, A second validator begins to confirm the proofs.",
      "RUNNING, 40, 12, 1, 1, 12 of 40 proofs confirmed by a second validator so far.",
      "DONE, 1200, 1200, 0, 0, '1,200 of 1,200 proofs confirmed by a second validator.'",
      "DONE, 40, 37, 1, 2, '37 of 40 proofs confirmed by a second validator; 1 not, and counted as risky; 2 could not be checked.'",
      "DONE, 40, 39, 0, 1, 39 of 40 proofs confirmed by a second validator; 1 could not be checked.",
      "DONE, 0, 0, 0, 0, ''",
      "FAILED, 0, 0, 0, 0, The second validator gave up.",
      "FAILED, 4, 1, 0, 0, The second validator gave up: 1 of 4 proofs confirmed by a second validator.",
  })
  void saysHowFarItIs(ProofState state, int claims, int confirmed, int disagreed, int unchecked, String sentence) {
    var proof = new Proof(state, claims, confirmed, disagreed, unchecked);

    assertThat(words.state(proof)).isEqualTo(sentence);
    assertThat(words.looked(proof)).isBetween(0, words.toLook(proof));
  }

  @Test
  void saysNothingWithoutAVerdict() {
    assertThat(words.state(null)).isEmpty();
  }

  @Test
  void saysWhoAcceptsAndWhoRefuses() {
    assertThat(words.of(change(new Witness(Party.BEFORE, "GET /a", "body", "1", "GET /a HTTP/1.1\n")), "1.0", "2.0"))
        .isEqualTo("a request that 1.0 accepts and 2.0 refuses");
    assertThat(words.of(change(new Witness(Party.AFTER, "GET /a", "body", "1", "HTTP/1.1 200\n")), "1.0", "2.0"))
        .isEqualTo("an answer that 2.0 accepts and 1.0 refuses");
    assertThat(words.of(change(null), "1.0", "2.0")).isNull();
  }

  private static Change change(@Nullable Witness witness) {
    return new Change("type-changed", Severity.BREAKING, false, Direction.REQUEST, "GET /a", "", null, null, null, null, "", "",
        "f", List.of(), witness);
  }
}
