package dev.remit.agreements.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.agreements.Side;
import dev.remit.agreements.control.Touch.Effect;
import dev.remit.agreements.control.Touch.Level;
import dev.remit.openapi.Severity;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NeedTest {

  private static final UUID OWNER = UUID.randomUUID();
  private static final UUID CHECKOUT = UUID.randomUUID();
  private static final UUID BILLING = UUID.randomUUID();

  @Test
  void theOwnerSignsWhateverChanges() {
    assertThat(Need.of(OWNER, List.of(), List.of(), "all")).containsExactly(new Need(OWNER, Side.OWNER, true, List.of(), "all"));
  }

  @Test
  void nobodySignsForAnApiThatNobodyOwnsAndNobodyUses() {
    assertThat(Need.of(null, List.of(), List.of(), "all")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"CONFIRMED", "POSSIBLE", "UNKNOWN"})
  void aBreakThatTouchesOrMayTouchBlocks(Level level) {
    var need = consumer(touch("web", CHECKOUT, effect("a", Severity.BREAKING, level)));
    assertThat(need.blocking()).isTrue();
    assertThat(need.team()).isEqualTo(CHECKOUT);
  }

  @Test
  void whoIsNotTouchedIsNotAsked() {
    assertThat(Need.of(OWNER, List.of(), List.of(touch("web", CHECKOUT, effect("a", Severity.BREAKING, Level.NONE))), "all")).hasSize(1);
  }

  @Test
  void aRiskAsksAndDoesNotBlock() {
    assertThat(consumer(touch("web", CHECKOUT, effect("a", Severity.RISKY, Level.CONFIRMED))).blocking()).isFalse();
  }

  @Test
  void whatIsWaivedDoesNotBlock() {
    var waived = new Effect("a", Severity.BREAKING, Level.CONFIRMED, "", true);
    assertThat(consumer(touch("web", CHECKOUT, waived)).blocking()).isFalse();
    assertThat(consumer(touch("web", CHECKOUT, waived, effect("b", Severity.BREAKING, Level.POSSIBLE))).blocking()).isTrue();
  }

  @Test
  void aTeamIsAskedOnceForAllItsComponents() {
    var web = touch("web", CHECKOUT, effect("a", Severity.BREAKING, Level.UNKNOWN));
    var app = touch("app", CHECKOUT, effect("a", Severity.RISKY, Level.UNKNOWN));
    var other = touch("billing", BILLING, effect("a", Severity.BREAKING, Level.UNKNOWN));
    var needs = Need.of(OWNER, List.of(BILLING), List.of(web, app, other), "all");
    assertThat(needs).extracting(Need::side).containsExactly(Side.OWNER, Side.REVIEWER, Side.CONSUMER);
    assertThat(needs.get(1).touches()).containsExactly(other);
    assertThat(needs.get(2).touches()).containsExactly(web, app);
  }

  @Test
  void aConsumerThatNobodyAnswersForBlocksToo() {
    assertThat(consumer(touch("web", null, effect("a", Severity.BREAKING, Level.UNKNOWN)))).matches(Need::blocking).matches(need -> need.team() == null);
  }

  @Test
  void whatItIsAboutIsWhatTouchesItAndNothingElse() {
    var one = consumer(touch("web", CHECKOUT, effect("a", Severity.BREAKING, Level.CONFIRMED), effect("b", Severity.BREAKING, Level.NONE)));
    var same = consumer(touch("web", CHECKOUT, new Effect("a", Severity.BREAKING, Level.CONFIRMED, "in other words", true)));
    var more = consumer(touch("web", CHECKOUT, effect("a", Severity.BREAKING, Level.CONFIRMED), effect("b", Severity.RISKY, Level.POSSIBLE)));
    assertThat(one.subject()).isEqualTo(same.subject()).isNotEqualTo(more.subject());
  }

  private static Need consumer(Touch touch) {
    return Need.of(OWNER, List.of(), List.of(touch), "all").get(1);
  }

  private static Touch touch(String component, UUID team, Effect... effects) {
    return new Touch(component, team, List.of(effects));
  }

  private static Effect effect(String fingerprint, Severity severity, Level level) {
    return new Effect(fingerprint, severity, level, "because", false);
  }
}
