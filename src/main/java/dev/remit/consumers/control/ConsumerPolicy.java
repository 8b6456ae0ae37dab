package dev.remit.consumers.control;

import static dev.remit.platform.security.Decision.on;

import dev.remit.consumers.ConsumerRule;
import dev.remit.platform.security.Actor;
import dev.remit.platform.security.Decision;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who may do what with consumers of an API that they see. */
final class ConsumerPolicy {

  private ConsumerPolicy() {}

  static Decision see(Actor by) {
    return on(ConsumerRule.SEE, by, true);
  }

  /** @param owner the team that answers for the component */
  static Decision declare(Actor by, @Nullable UUID owner) {
    return on(ConsumerRule.DECLARE, by, !by.isAuditor() && by.isIn(owner) || by.isAdmin());
  }

  /** Those of other companies see only what is theirs. */
  static boolean sees(Actor by, @Nullable UUID owner) {
    return by.internal() || by.isIn(owner);
  }
}
