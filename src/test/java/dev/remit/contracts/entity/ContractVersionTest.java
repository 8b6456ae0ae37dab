package dev.remit.contracts.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.contracts.Counts;
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
    assertThat(new ContractVersion(UUID.randomUUID(), UUID.randomUUID(), judged).view("orders-api")).isEqualTo(judged);
  }

  @Test
  void mayHaveNoVerdictOrOneWithoutChanges() {
    var first = view(null);
    var same = view(new Verdict("1.0.0", null, new Counts(0, 0, 0, 0)));
    assertThat(new ContractVersion(UUID.randomUUID(), UUID.randomUUID(), first).view("orders-api")).isEqualTo(first);
    assertThat(new ContractVersion(UUID.randomUUID(), UUID.randomUUID(), same).view("orders-api")).isEqualTo(same);
  }

  private static VersionView view(@Nullable Verdict verdict) {
    return new VersionView("orders-api", "1.1.0", "Orders", "3.1.0", Notation.YAML, "d".repeat(64), 7,
        Instant.parse("2026-11-21T09:00:00Z"), "somebody", verdict);
  }
}
