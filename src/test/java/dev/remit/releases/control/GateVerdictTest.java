package dev.remit.releases.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.releases.GateQuestion;
import dev.remit.releases.GateReason;
import dev.remit.releases.GateReason.Effect;
import dev.remit.releases.GateReason.Thing;
import dev.remit.releases.GateView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class GateVerdictTest {

  private static final GateQuestion QUESTION =
      new GateQuestion(UUID.randomUUID(), "orders", "2.0.0", UUID.randomUUID(), "production", true, null);

  @Test
  void silenceIsNoYes() {
    var view = verdict();
    assertThat(view.deployable()).isNull();
    assertThat(view.summary()).isEqualTo("Whether orders 2.0.0 may go into production is not known: there is nothing to judge by.");
  }

  @Test
  void oneThatForbidsIsEnough() {
    var view = verdict(Effect.ALLOWS, Effect.UNKNOWN, Effect.FORBIDS);
    assertThat(view.deployable()).isFalse();
    assertThat(view.summary()).isEqualTo("orders 2.0.0 must not go into production: 1 reason forbids it.");
    assertThat(verdict(Effect.FORBIDS, Effect.FORBIDS).summary()).endsWith("2 reasons forbid it.");
  }

  @Test
  void unknownIsNeitherYesNorNo() {
    assertThat(verdict(Effect.ALLOWS, Effect.UNKNOWN).deployable()).isNull();
    assertThat(verdict(Effect.ALLOWS, Effect.UNKNOWN).summary()).endsWith("is not known: 1 thing is unknown.");
    assertThat(verdict(Effect.UNKNOWN, Effect.UNKNOWN).summary()).endsWith("2 things are unknown.");
  }

  @Test
  void warningsDoNotForbid() {
    assertThat(verdict(Effect.ALLOWS, Effect.WARNS).deployable()).isTrue();
    assertThat(verdict(Effect.ALLOWS, Effect.WARNS).summary()).isEqualTo("orders 2.0.0 may go into production, with 1 warning.");
    assertThat(verdict(Effect.ALLOWS).summary()).isEqualTo("orders 2.0.0 may go into production.");
  }

  @Test
  void gravestComesFirstAndEachOnce() {
    var same = new GateReason("compatible", Effect.ALLOWS, "Well.", List.of(Thing.api("orders-api")));
    var view = GateVerdict.of(QUESTION, List.of(same, reason(Effect.WARNS, 1), same, reason(Effect.FORBIDS, 2)), Instant.EPOCH);
    assertThat(view.reasons()).extracting(GateReason::effect).containsExactly(Effect.FORBIDS, Effect.WARNS, Effect.ALLOWS);
  }

  static GateView verdict(Effect... effects) {
    var all = Arrays.asList(effects);
    var reasons = new ArrayList<GateReason>();
    for (int index = 0; index < all.size(); index++) {
      reasons.add(reason(all.get(index), index));
    }
    return GateVerdict.of(QUESTION, reasons, Instant.EPOCH);
  }

  private static GateReason reason(Effect effect, int number) {
    return new GateReason("some-reason", effect, "Number " + number, List.of());
  }
}
