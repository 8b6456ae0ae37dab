package dev.remit.agreements.control;

import dev.remit.agreements.control.GateFacts.Consequence;
import dev.remit.agreements.control.Touch.Level;
import dev.remit.openapi.Severity;
import dev.remit.releases.GateReason.Effect;
import dev.remit.releases.StatedContract;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What is to be said of a consumer and the contract that it meets. */
final class PairReasons {

  private static final Predicate<Consequence> TOUCHES = each -> each.effect().level() != Level.NONE;
  private static final Predicate<Consequence> BREAKS = TOUCHES.and(each -> each.effect().severity() == Severity.BREAKING);

  private final List<Consequence> consequences;
  private final List<Said> said = new ArrayList<>();

  private PairReasons(List<Consequence> consequences) {
    this.consequences = consequences;
  }

  /** What a reason says, without whom it is about. */
  record Said(String code, Effect effect, String text) {}

  /** @param side {@code consumer} or {@code provider}, whichever runs there already */
  static List<Said> of(StatedContract met, String reliedOn, String consumer, String side, List<Consequence> consequences) {
    var reasons = new PairReasons(consequences);
    Predicate<Consequence> counts = BREAKS.and(each -> !each.effect().waived());
    Predicate<Consequence> sure = counts.and(each -> each.effect().level() == Level.CONFIRMED);
    Predicate<Consequence> unsure = counts.and(each -> each.effect().level() != Level.CONFIRMED && !each.signed());
    reasons.add(side + "-broken", Effect.FORBIDS, sure, "");
    reasons.add("waiver-expired", Effect.FORBIDS, sure.and(Consequence::waiverEnded), "The waiver has ended: ");
    reasons.add(side + "-not-verified", Effect.UNKNOWN, unsure, "Not known: ");
    reasons.add("waived", Effect.WARNS, BREAKS.and(each -> each.effect().waived()), "Waived: ");
    reasons.add("risky-change", Effect.WARNS, TOUCHES.and(each -> each.effect().severity() == Severity.RISKY), "Risky: ");
    if (reasons.said.stream().noneMatch(each -> each.effect() == Effect.FORBIDS || each.effect() == Effect.UNKNOWN)) {
      var how = reliedOn.equals(met.version()) ? " relies on just that." : " relies on " + reliedOn + ", and nothing it uses is broken.";
      reasons.said.add(new Said("compatible", Effect.ALLOWS, met.name() + " " + met.version() + ": " + consumer + how));
    }
    return reasons.said;
  }

  private void add(String code, Effect effect, Predicate<Consequence> which, String before) {
    var found = consequences.stream().filter(which).toList();
    if (!found.isEmpty()) {
      var more = found.size() == 1 ? "" : " There " + (found.size() == 2 ? "is one" : "are " + (found.size() - 1)) + " more like it.";
      said.add(new Said(code, effect, before + found.get(0).effect().reason() + more));
    }
  }
}
