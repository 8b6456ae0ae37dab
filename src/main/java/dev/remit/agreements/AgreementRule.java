package dev.remit.agreements;

import dev.remit.platform.security.Rule;
import dev.remit.platform.security.Scope;

/** The rules about what teams say to each other about versions. */
public enum AgreementRule implements Rule {
  SEE("review.see", Scope.CONTRACTS_READ, "Who sees an API sees who has to sign its versions, who has, and what was said."),
  MOVE("version.move", Scope.CONTRACTS_WRITE, "Members of the team that owns an API let its versions go their way; administrators of all."),
  SIGN("sign-off.give", Scope.CONTRACTS_WRITE, "Members of a team that is asked sign for it, and nobody else."),
  SIGN_OTHER_SIDE("sign-off.other-side", Scope.CONTRACTS_WRITE, "Who wrote a draft does not sign it for the other side."),
  COMMENT("comment.write", Scope.CONTRACTS_WRITE, "Who sees an API comments on its versions; auditors do not."),
  WITHDRAW_COMMENT("comment.withdraw", Scope.CONTRACTS_WRITE, "Who wrote a comment takes it back; administrators all."),
  WAIVE("waiver.grant", Scope.CONTRACTS_WRITE, "Leads of the team that owns an API grant waivers and end them, and administrators, where its policy allows waivers."),
  SET_POLICY("policy.set", Scope.CONTRACTS_WRITE, "Leads set the policy of their team and its APIs; administrators set all, and the one of the site.");

  private final Clause clause;

  AgreementRule(String id, Scope scope, String says) {
    clause = new Clause(id, scope, says);
  }

  @Override
  public Clause clause() {
    return clause;
  }
}
