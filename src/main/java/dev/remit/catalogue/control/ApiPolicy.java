package dev.remit.catalogue.control;

import static dev.remit.platform.security.Decision.on;

import dev.remit.catalogue.ApiRule;
import dev.remit.platform.security.Actor;
import dev.remit.platform.security.Decision;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who may do what with APIs. What has no owner is left to administrators. */
final class ApiPolicy {

  private ApiPolicy() {}

  /** Lists leave out what one may not see. */
  static Decision list(Actor by) {
    return on(ApiRule.SEE, by, by.known());
  }

  static Decision register(Actor by, @Nullable UUID owner) {
    return on(ApiRule.REGISTER, by, !by.isAuditor() && by.isIn(owner) || by.isAdmin());
  }

  static Decision share(Actor by, @Nullable UUID owner) {
    return on(ApiRule.SHARE, by, !by.isAuditor() && by.leads(owner) || by.isAdmin());
  }

  static Decision assign(Actor by) {
    return on(ApiRule.ASSIGN, by, by.isAdmin());
  }
}
