package dev.remit.releases.control;

import dev.remit.releases.GateQuestion;
import dev.remit.releases.GateReason;
import dev.remit.releases.GateReason.Effect;
import dev.remit.releases.GateView;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What follows from all that the gates say. Silence is no yes: where nobody says anything, nothing was looked at. */
final class GateVerdict {

  private static final Comparator<GateReason> GRAVEST_FIRST =
      Comparator.comparing(GateReason::effect).thenComparing(GateReason::code).thenComparing(GateReason::text);

  private GateVerdict() {}

  static GateView of(GateQuestion question, List<GateReason> said, Instant at) {
    var reasons = said.stream().distinct().sorted(GRAVEST_FIRST).toList();
    return new GateView(question.name(), question.version(), question.place(), deployable(reasons), summary(question, reasons), reasons, at);
  }

  private static @Nullable Boolean deployable(List<GateReason> reasons) {
    if (count(Effect.FORBIDS, reasons) > 0) {
      return false;
    }
    return reasons.isEmpty() || count(Effect.UNKNOWN, reasons) > 0 ? null : true;
  }

  private static String summary(GateQuestion question, List<GateReason> reasons) {
    var what = question.name() + " " + question.version();
    var deployable = deployable(reasons);
    if (deployable == null) {
      return "Whether " + what + " may go into " + question.place() + " is not known: "
          + (reasons.isEmpty() ? "there is nothing to judge by." : things(Effect.UNKNOWN, reasons) + " unknown.");
    }
    if (!deployable) {
      return what + " must not go into " + question.place() + ": " + count(Effect.FORBIDS, reasons)
          + (count(Effect.FORBIDS, reasons) == 1 ? " reason forbids it." : " reasons forbid it.");
    }
    var warnings = count(Effect.WARNS, reasons);
    return what + " may go into " + question.place() + (warnings == 0 ? "." : ", with " + warnings + (warnings == 1 ? " warning." : " warnings."));
  }

  private static String things(Effect effect, List<GateReason> reasons) {
    var count = count(effect, reasons);
    return count == 1 ? "1 thing is" : count + " things are";
  }

  private static long count(Effect effect, List<GateReason> reasons) {
    return reasons.stream().filter(each -> each.effect() == effect).count();
  }
}
