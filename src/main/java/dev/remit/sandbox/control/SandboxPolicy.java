package dev.remit.sandbox.control;

import static dev.remit.platform.security.Decision.on;

import dev.remit.platform.security.Actor;
import dev.remit.platform.security.Decision;
import dev.remit.sandbox.SandboxRule;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who may do what with the sandbox. */
final class SandboxPolicy {

  private SandboxPolicy() {}

  static Decision call(Actor by) {
    return on(SandboxRule.CALL, by, true);
  }

  /**
   * @param team that gives the key
   * @param ownsAll whether it answers for each API the key opens
   * @param calls the team that answers for the component that calls
   */
  static Decision give(Actor by, @Nullable UUID team, boolean ownsAll, @Nullable UUID calls) {
    boolean own = by.internal() && !by.isAuditor() && by.isIn(team) && (ownsAll || team != null && team.equals(calls));
    return on(SandboxRule.GIVE, by, own || by.isAdmin());
  }

  /** @param component the team that answers for the component that calls */
  static Decision see(Actor by, @Nullable UUID team, @Nullable UUID component) {
    return on(SandboxRule.SEE, by, by.isIn(team) || by.isIn(component) || by.isAdmin() || by.isAuditor());
  }
}
