package dev.remit.consumers;

import dev.remit.platform.security.Rule;
import dev.remit.platform.security.Scope;

/** The rules about who uses what. */
public enum ConsumerRule implements Rule {
  SEE("consumer.see", Scope.CONTRACTS_READ, "Who sees an API sees who uses it and how; those of other companies see of it only their own components."),
  DECLARE("consumption.declare", Scope.CONTRACTS_WRITE, "Members of the team that owns a component tell what it uses; administrators of all.");

  private final Clause clause;

  ConsumerRule(String id, Scope scope, String says) {
    clause = new Clause(id, scope, says);
  }

  @Override
  public Clause clause() {
    return clause;
  }
}
