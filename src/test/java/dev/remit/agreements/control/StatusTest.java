package dev.remit.agreements.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.agreements.Answer;
import dev.remit.agreements.Side;
import dev.remit.agreements.entity.SignOff;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StatusTest {

  private static final UUID TEAM = UUID.randomUUID();
  private static final Instant AT = Instant.parse("2026-11-22T09:00:00Z");

  @Test
  void isOpenUntilSomethingIsSaid() {
    assertThat(Status.of(need(Side.CONSUMER, "now"), List.of(), false).open()).isTrue();
    assertThat(Status.of(need(Side.CONSUMER, "now"), List.of(said(Answer.APPROVE, "now", 0)), false).open()).isFalse();
    assertThat(Status.of(need(Side.CONSUMER, "now"), List.of(said(Answer.ABSTAIN, "now", 0)), false).open()).isFalse();
  }

  @Test
  void aNoHoldsItUp() {
    var status = Status.of(need(Side.CONSUMER, "now"), List.of(said(Answer.REJECT, "now", 0)), true);
    assertThat(status.open()).isTrue();
    assertThat(status.silent()).isFalse();
    assertThat(status.unanswered()).isFalse();
  }

  @Test
  void whatWasSaidAboutSomethingElseDoesNotCount() {
    var status = Status.of(need(Side.CONSUMER, "now"), List.of(said(Answer.APPROVE, "before", 0)), false);
    assertThat(status.open()).isTrue();
    assertThat(status.signOff()).isNull();
    assertThat(status.unanswered()).isTrue();
  }

  @Test
  void whatWasSaidLastCounts() {
    var status = Status.of(need(Side.OWNER, "now"), List.of(said(Answer.REJECT, "now", 0), said(Answer.APPROVE, "now", 1)), false);
    assertThat(status.open()).isFalse();
  }

  @Test
  void silenceIsConsentOfConsumersOnlyAndOnlyWhenThePolicySaysSo() {
    assertThat(Status.of(need(Side.CONSUMER, "now"), List.of(), true)).matches(Status::silent).matches(status -> !status.open());
    assertThat(Status.of(need(Side.OWNER, "now"), List.of(), true)).matches(Status::open).matches(status -> !status.silent());
    assertThat(Status.of(new Need(null, Side.CONSUMER, true, List.of(), "now"), List.of(), true).open()).isTrue();
  }

  private static Need need(Side side, String subject) {
    return new Need(TEAM, side, true, List.of(), subject);
  }

  private static SignOff said(Answer answer, String touch, int later) {
    return new SignOff(UUID.randomUUID(), UUID.randomUUID(), TEAM, "checkout", answer, null, "erika", AT.plusSeconds(later), touch, "digest");
  }
}
