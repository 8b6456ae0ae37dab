package dev.remit.contracts.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.contracts.Counts;
import dev.remit.contracts.Proof;
import dev.remit.contracts.ProofState;
import dev.remit.contracts.Verdict;
import dev.remit.contracts.VersionView;
import dev.remit.openapi.Notation;
import dev.remit.openapi.Severity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ContractVersionTest {

  @Test
  void showsWhatItWasBornWith() {
    var judged = view(new Verdict("1.0.0", Severity.RISKY, new Counts(0, 1, 2, 3)));
    var stored = stored(judged);
    assertThat(stored).usingRecursiveComparison().ignoringFields("proof").isEqualTo(judged);
    assertThat(stored.proof()).isEqualTo(new Proof(ProofState.DONE, 0, 0, 0, 0));
  }

  @Test
  void breakingChangesWaitForTheSecondValidator() {
    assertThat(stored(view(new Verdict("1.0.0", Severity.BREAKING, new Counts(1, 0, 0, 0)))).proof())
        .isEqualTo(new Proof(ProofState.WAITING, 0, 0, 0, 0));
  }

  @Test
  void onlyTheSecondValidatorCorrectsIt() {
    var version = new ContractVersion(UUID.randomUUID(), UUID.randomUUID(), view(new Verdict("1.0.0", Severity.BREAKING, new Counts(1, 0, 0, 0))));
    var known = new Verdict("1.0.0", Severity.RISKY, new Counts(0, 1, 0, 0));
    version.correct(known);
    assertThat(version.view("orders-api").verdict()).isEqualTo(known);
  }

  @Test
  void mayHaveNoVerdictOrOneWithoutChanges() {
    var first = view(null);
    var same = view(new Verdict("1.0.0", null, new Counts(0, 0, 0, 0)));
    assertThat(stored(first)).isEqualTo(first);
    assertThat(stored(same).verdict()).isEqualTo(same.verdict());
  }

  private static VersionView stored(VersionView version) {
    return new ContractVersion(UUID.randomUUID(), UUID.randomUUID(), version).view("orders-api");
  }

  private static VersionView view(@Nullable Verdict verdict) {
    return new VersionView("orders-api", "1.1.0", "Orders", "3.1.0", Notation.YAML, "d".repeat(64), 7,
        Instant.parse("2026-11-21T09:00:00Z"), "somebody", verdict, null);
  }
}
