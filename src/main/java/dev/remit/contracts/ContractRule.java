package dev.remit.contracts;

import dev.remit.platform.security.Rule;
import dev.remit.platform.security.Scope;

/** The rules about the versions of APIs. */
public enum ContractRule implements Rule {
  SEE("version.see", Scope.CONTRACTS_READ, "Who sees an API sees its versions, their documents and their changes."),
  JUDGE("version.judge", Scope.CONTRACTS_READ, "Who sees an API may ask what a document would change."),
  PUBLISH("version.publish", Scope.CONTRACTS_WRITE, "Members of the team that owns an API publish its versions; administrators all."),
  DRAFT("version.draft", Scope.CONTRACTS_WRITE, "Members of the team that owns an API draft its versions; administrators all."),
  COMPARE("comparison.make", Scope.CONTRACTS_READ, "Everybody who is signed in compares documents of their own; nothing is kept.");

  private final Clause clause;

  ContractRule(String id, Scope scope, String says) {
    clause = new Clause(id, scope, says);
  }

  @Override
  public Clause clause() {
    return clause;
  }
}
