package dev.remit.contracts.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.remit.contracts.Counts;
import dev.remit.contracts.Proof;
import dev.remit.contracts.ProofState;
import dev.remit.contracts.Deprecation;
import dev.remit.contracts.Verdict;
import dev.remit.contracts.VersionAlreadyPublished;
import dev.remit.contracts.VersionMoveRefused;
import dev.remit.contracts.VersionState;
import dev.remit.contracts.VersionView;
import dev.remit.openapi.Notation;
import dev.remit.openapi.Severity;
import java.time.Instant;
import java.util.EnumSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ContractVersionTest {

  private static final Instant LATER = Instant.parse("2026-12-01T09:00:00Z");

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

  @Test
  void aDraftGetsAnotherDocument() {
    var version = version(view(new Verdict("1.0.0", Severity.BREAKING, new Counts(1, 0, 0, 0))).in(VersionState.DRAFT));
    version.replace(view(null).in(VersionState.IN_REVIEW));
    assertThat(version.view("orders-api")).isEqualTo(view(null).in(VersionState.IN_REVIEW));
  }

  @Test
  void whoeverProvesTheDocumentItHadIsOvertaken() {
    var judged = view(new Verdict("1.0.0", Severity.BREAKING, new Counts(1, 0, 0, 0))).in(VersionState.DRAFT);
    var version = version(judged);
    version.replace(judged);
    assertThat(version.turn()).isOne();
  }

  @ParameterizedTest
  @EnumSource(names = {"AGREED", "PUBLISHED", "DEPRECATED", "RETIRED"})
  void whatWasAgreedKeepsItsDocument(VersionState state) {
    var version = version(view(null).in(state));
    assertThatThrownBy(() -> version.replace(view(null))).isInstanceOf(VersionAlreadyPublished.class);
  }

  @Test
  void goesItsWayStepByStep() {
    var version = version(view(null).in(VersionState.DRAFT));
    version.move(VersionState.IN_REVIEW);
    version.move(VersionState.AGREED);
    version.publish("erika", LATER);
    version.deprecate(new Deprecation(LATER, null, "2.0.0"));
    version.move(VersionState.RETIRED);
    var end = version.view("orders-api");
    assertThat(end.state()).isEqualTo(VersionState.RETIRED);
    assertThat(end.publishedBy()).isEqualTo("erika");
    assertThat(end.publishedAt()).isEqualTo(LATER);
    assertThat(end.deprecation()).isEqualTo(new Deprecation(LATER, null, "2.0.0"));
  }

  @ParameterizedTest
  @EnumSource
  void takesNoStepThatIsNotNext(VersionState state) {
    EnumSet.complementOf(EnumSet.copyOf(Stream.concat(state.next().stream(), Stream.of(state)).toList())).forEach(other -> {
      var version = version(view(null).in(state));
      assertThatThrownBy(() -> version.move(other)).isInstanceOf(VersionMoveRefused.class).hasMessageContaining(other.name());
      assertThat(version.state()).isEqualTo(state);
    });
  }

  @Test
  void anEndThatWasAnnouncedIsOnlyPutOff() {
    var version = version(view(null));
    version.deprecate(new Deprecation(LATER, LATER.plusSeconds(9), null));
    version.deprecate(new Deprecation(LATER, LATER.plusSeconds(10), null));
    assertThatThrownBy(() -> version.deprecate(new Deprecation(LATER, LATER.plusSeconds(9), null))).isInstanceOf(VersionMoveRefused.class);
    assertThatThrownBy(() -> version.deprecate(new Deprecation(LATER, null, null))).isInstanceOf(VersionMoveRefused.class);
  }

  @Test
  void onlyAPromiseEnds() {
    var version = version(view(null).in(VersionState.AGREED));
    assertThatThrownBy(() -> version.deprecate(new Deprecation(LATER, null, null))).isInstanceOf(VersionMoveRefused.class);
  }

  private static ContractVersion version(VersionView view) {
    return new ContractVersion(UUID.randomUUID(), UUID.randomUUID(), view);
  }

  private static VersionView stored(VersionView version) {
    return new ContractVersion(UUID.randomUUID(), UUID.randomUUID(), version).view("orders-api");
  }

  private static VersionView view(@Nullable Verdict verdict) {
    return new VersionView("orders-api", "1.1.0", "Orders", "3.1.0", Notation.YAML, "d".repeat(64), 7,
        Instant.parse("2026-11-21T09:00:00Z"), "somebody", verdict, null, VersionState.PUBLISHED, null);
  }
}
