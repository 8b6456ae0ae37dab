package dev.remit.contracts.control;

import static dev.remit.platform.security.Decision.on;

import dev.remit.catalogue.ApiSummary;
import dev.remit.contracts.ContractRule;
import dev.remit.platform.security.Actor;
import dev.remit.platform.security.Decision;

/** Who may do what with the versions of an API that they see. */
final class ContractPolicy {

  private ContractPolicy() {}

  static Decision see(Actor by) {
    return on(ContractRule.SEE, by, true);
  }

  static Decision judge(Actor by) {
    return on(ContractRule.JUDGE, by, true);
  }

  static Decision compare(Actor by) {
    return on(ContractRule.COMPARE, by, true);
  }

  static Decision publish(Actor by, ApiSummary api) {
    return on(ContractRule.PUBLISH, by, answersFor(by, api));
  }

  static Decision draft(Actor by, ApiSummary api) {
    return on(ContractRule.DRAFT, by, answersFor(by, api));
  }

  private static boolean answersFor(Actor by, ApiSummary api) {
    return !by.isAuditor() && by.isIn(api.owner()) || by.isAdmin();
  }
}
