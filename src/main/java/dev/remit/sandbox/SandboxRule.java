package dev.remit.sandbox;

import dev.remit.platform.security.Rule;
import dev.remit.platform.security.Scope;

/** The rules about the sandbox. */
public enum SandboxRule implements Rule {
  CALL("sandbox.call", Scope.CONTRACTS_READ, "Whoever sees an API calls its sandbox and reads their own calls; a key opens the APIs it was made for."),
  GIVE("sandbox-key.give", Scope.CONTRACTS_WRITE,
      "Members of the team that owns an API give keys to its sandbox, everybody of the company makes one for a component of their team; administrators all."),
  SEE("sandbox-key.see", Scope.CONTRACTS_READ, "Members of the team that gave a key, and of the one whose component it is for, see it and its calls; administrators all.");

  private final Clause clause;

  SandboxRule(String id, Scope scope, String says) {
    clause = new Clause(id, scope, says);
  }

  @Override
  public Clause clause() {
    return clause;
  }
}
