package dev.remit.releases.control;

import static dev.remit.platform.security.Decision.on;

import dev.remit.platform.security.Actor;
import dev.remit.platform.security.Decision;
import dev.remit.releases.ReleaseRule;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who may do what with environments and what is put there. */
final class ReleasePolicy {

  private ReleasePolicy() {}

  static Decision see(Actor by) {
    return on(ReleaseRule.SEE, by, by.internal());
  }

  /** Those of other companies see none of it, and do not learn what there is. */
  static boolean knows(Actor by) {
    if (by.known() && !by.internal()) {
      return false;
    }
    see(by).orRefuse(by);
    return true;
  }

  static Decision enter(Actor by) {
    return on(ReleaseRule.ENTER, by, by.isAdmin());
  }

  static Decision edit(Actor by, @Nullable UUID owner) {
    return on(ReleaseRule.EDIT, by, !by.isAuditor() && by.isIn(owner) || by.isAdmin());
  }

  /** @param owner the team that answers for the component */
  static Decision tell(Actor by, @Nullable UUID owner) {
    return on(ReleaseRule.RECORD, by, !by.isAuditor() && by.isIn(owner) || by.isAdmin());
  }

  /** @param owner the team that answers for the component */
  static Decision state(Actor by, @Nullable UUID owner) {
    return on(ReleaseRule.STATE, by, !by.isAuditor() && by.isIn(owner) || by.isAdmin());
  }
}
