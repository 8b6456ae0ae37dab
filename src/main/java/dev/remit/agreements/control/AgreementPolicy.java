package dev.remit.agreements.control;

import static dev.remit.platform.security.Decision.on;

import dev.remit.agreements.AgreementRule;
import dev.remit.platform.security.Actor;
import dev.remit.platform.security.Decision;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who may do what with what teams say to each other about an API that they see. */
final class AgreementPolicy {

  private AgreementPolicy() {}

  static Decision see(Actor by) {
    return on(AgreementRule.SEE, by, true);
  }

  /** @param owner the team that answers for the API */
  static Decision move(Actor by, @Nullable UUID owner) {
    return on(AgreementRule.MOVE, by, !by.isAuditor() && by.isIn(owner) || by.isAdmin());
  }

  /** @param asked whether a team that the actor is in is asked */
  static Decision sign(Actor by, boolean asked) {
    return on(AgreementRule.SIGN, by, by.kind() == Actor.Kind.PERSON && !by.isAuditor() && asked);
  }

  /** @param author who wrote the draft */
  static Decision signOtherSide(Actor by, String author) {
    return on(AgreementRule.SIGN_OTHER_SIDE, by, !by.signature().equals(author));
  }

  static Decision comment(Actor by) {
    return on(AgreementRule.COMMENT, by, !by.isAuditor());
  }

  static Decision withdrawComment(Actor by, String author) {
    return on(AgreementRule.WITHDRAW_COMMENT, by, by.signature().equals(author) || by.isAdmin());
  }

  /** @param allowed whether the policy allows waivers */
  static Decision waive(Actor by, @Nullable UUID owner, boolean allowed) {
    return on(AgreementRule.WAIVE, by, allowed && (by.leads(owner) && !by.isAuditor() || by.isAdmin()));
  }

  static Decision set(Actor by, @Nullable UUID owner) {
    return on(AgreementRule.SET_POLICY, by, by.leads(owner) && !by.isAuditor() || by.isAdmin());
  }

  static Decision setSite(Actor by) {
    return on(AgreementRule.SET_POLICY, by, by.isAdmin());
  }
}
