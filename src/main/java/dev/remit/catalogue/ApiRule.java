package dev.remit.catalogue;

import dev.remit.platform.security.Rule;
import dev.remit.platform.security.Scope;

/** The rules about APIs as the catalogue has them. */
public enum ApiRule implements Rule {
  SEE("api.see", Scope.CATALOGUE_READ, "People of the company see all APIs, partners those of their teams and those shared with these."),
  REGISTER("api.register", Scope.CATALOGUE_WRITE, "Members of a team register the APIs that it owns; administrators all."),
  SHARE("api.share", Scope.CATALOGUE_WRITE, "Leads of the owning team share an API with teams of other companies; administrators all."),
  ASSIGN("api.assign", Scope.CATALOGUE_WRITE, "Administrators say which team owns an API.");

  private final Clause clause;

  ApiRule(String id, Scope scope, String says) {
    clause = new Clause(id, scope, says);
  }

  @Override
  public Clause clause() {
    return clause;
  }
}
