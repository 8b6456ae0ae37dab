package dev.remit.catalogue.boundary;

import dev.remit.catalogue.EntitySummary;
import dev.remit.catalogue.ImpactView;
import java.util.Set;

/** What is reached from something, in sentences. */
final class ImpactWords {

  private static final Set<String> OWNERS = Set.of("team", "person");

  private ImpactWords() {}

  static String heading(EntitySummary of, boolean downstream) {
    return downstream ? "If " + subject(of) + " fails" : "What " + subject(of) + " needs";
  }

  /** The answer to the heading. */
  static String answer(ImpactView impact, boolean downstream) {
    if (impact.items().isEmpty()) {
      return downstream ? "Nothing else in the catalogue is touched." : "It needs nothing else that the catalogue knows of.";
    }
    int things = impact.items().size();
    var what = (impact.truncated() ? "More than " : "") + GraphWords.counted(things, "thing") + " of " + GraphWords.counted(teams(impact), "team");
    return what + (things == 1 && !impact.truncated() ? " is " : " are ") + (downstream ? "touched." : "needed.");
  }

  /** What to do about it. */
  static String advice(ImpactView impact, boolean downstream) {
    if (impact.items().isEmpty()) {
      return "The catalogue knows what was declared, and what traffic showed; nobody has said more.";
    }
    if (teams(impact) == 0) {
      return "Nobody owns any of it, so there is nobody to call.";
    }
    return downstream ? "Call these teams." : "These teams answer for it.";
  }

  private static int teams(ImpactView impact) {
    return (int) impact.owners().stream().filter(called -> called.team() != null).count();
  }

  private static String subject(EntitySummary of) {
    return OWNERS.contains(of.kind()) ? "what " + of.title() + " owns" : of.title();
  }
}
