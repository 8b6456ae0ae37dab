package dev.remit.contracts.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.openapi.Change;
import dev.remit.openapi.Direction;
import dev.remit.openapi.Party;
import dev.remit.openapi.Severity;
import dev.remit.openapi.Witness;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DisputesTest {

  private static final List<Change> CHANGES = List.of(
      change("a", "GET /a", Severity.BREAKING), change("b", "GET /a", Severity.BREAKING), change("c", "GET /a", Severity.COMPATIBLE),
      change("d", "GET /b", Severity.RISKY), change("e", null, Severity.EDITORIAL));

  @Test
  void lowersWhatIsDisputedAndKeepsTheOrder() {
    var lowered = Disputes.lowered(CHANGES, Map.of("a", "it accepts everything"));

    assertThat(lowered).extracting(Change::fingerprint).containsExactly("b", "a", "c", "d", "e");
    assertThat(lowered.get(1).severity()).isEqualTo(Severity.RISKY);
    assertThat(lowered.get(1).witness()).isNull();
    assertThat(lowered.get(1).why()).isEqualTo("Because. Not proven: a second validator disagrees with the witness; it accepts everything.");
    assertThat(lowered.get(0)).isSameAs(CHANGES.get(1));
  }

  @Test
  void lowersOnlyWhatIsBreaking() {
    assertThat(Disputes.lowered(CHANGES, Map.of("c", "x", "d", "x", "e", "x"))).isEqualTo(CHANGES);
  }

  @Test
  void leavesEverythingWithoutADispute() {
    assertThat(Disputes.lowered(CHANGES, Map.of())).isSameAs(CHANGES);
  }

  private static Change change(String fingerprint, @Nullable String operation, Severity severity) {
    return new Change("type-changed", severity, false, Direction.REQUEST, operation, "", null, null, null, null, "Because.", "",
        fingerprint, List.of(), severity == Severity.BREAKING ? new Witness(Party.BEFORE, "GET /a", "body", "1", "") : null);
  }
}
