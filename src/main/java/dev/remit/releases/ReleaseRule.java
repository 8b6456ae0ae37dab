package dev.remit.releases;

import dev.remit.platform.security.Rule;
import dev.remit.platform.security.Scope;

/** The rules about environments and what runs in them. */
public enum ReleaseRule implements Rule {
  SEE("release.see", Scope.DEPLOYMENTS_READ, "People of the company see all environments and what was put there."),
  EDIT("environment.edit", Scope.DEPLOYMENTS_WRITE, "Members of the team that owns an environment edit it; administrators enter, edit and delete all."),
  ENTER("environment.enter", Scope.DEPLOYMENTS_WRITE, "Administrators enter and delete environments."),
  RECORD("deployment.record", Scope.DEPLOYMENTS_WRITE, "Members of the team that owns a component record where it was put; administrators of all."),
  STATE("component-version.state", Scope.DEPLOYMENTS_WRITE,
      "Members of the team that owns a component state what its versions provide and expect; administrators of all.");

  private final Clause clause;

  ReleaseRule(String id, Scope scope, String says) {
    clause = new Clause(id, scope, says);
  }

  @Override
  public Clause clause() {
    return clause;
  }
}
