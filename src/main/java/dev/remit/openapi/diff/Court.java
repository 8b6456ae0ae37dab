package dev.remit.openapi.diff;

import dev.remit.openapi.Direction;
import dev.remit.openapi.Severity;
import dev.remit.openapi.Witness;
import dev.remit.openapi.value.Effort;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides the severity of findings: what looks breaking is so if a witness proves it, and risky if none is found. */
final class Court {

  private static final String TEXT = " Here values travel as text, and every text is taken.";
  private static final String UNPROVEN = " No witness: no message was found that shows it.";

  private static final String INHERITED =
      " No message proves it: a discriminator chooses the subtype, and validation against the base does not follow it.";

  private final Witnesses witnesses;
  private final Narrator narrator;

  Court(Side before, Side after) {
    this.witnesses = new Witnesses(before, after);
    this.narrator = new Narrator(before, after, witnesses);
  }

  /**
   * What was decided.
   *
   * @param note to be added to the reason; empty if there is nothing to add
   */
  record Judgement(Severity severity, String note, @Nullable Proof proof, @Nullable Witness witness) {}

  Judgement judge(Finding finding, Direction direction, List<Origin> origins) {
    var suspected = finding.rule().in(direction);
    if (suspected != Severity.BREAKING && !finding.rule().provable()) {
      return new Judgement(suspected, "", null, null);
    }
    var checked = origins.stream().filter(origin -> !origin.isOfSubtype()).toList();
    if (checked.isEmpty()) {
      return new Judgement(Severity.RISKY, INHERITED, null, null);
    }
    var proof = witnesses.of(finding, direction, checked);
    var witness = proof == null ? null : told(finding, proof);
    if (witness != null) {
      return new Judgement(Severity.BREAKING, "", proof, witness);
    }
    var milder = TextOnly.isTaken(finding, direction, origins) ? TEXT : NeverEmpty.reason(finding, origins);
    return milder != null ? new Judgement(Severity.COMPATIBLE, milder, null, null) : new Judgement(Severity.RISKY, UNPROVEN, null, null);
  }

  // a message may need values in other places, for which nothing may be left
  private @Nullable Witness told(Finding finding, Proof proof) {
    try {
      return narrator.witness(finding, proof);
    } catch (Effort.Spent untold) {
      return null;
    }
  }
}
