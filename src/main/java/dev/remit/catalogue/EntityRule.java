package dev.remit.catalogue;

import dev.remit.platform.security.Rule;
import dev.remit.platform.security.Scope;

/** The rules about things of the catalogue. */
public enum EntityRule implements Rule {
  SEE("entity.see", Scope.CATALOGUE_READ, "People of the company see the whole catalogue, partners what their teams own and the APIs shared with these."),
  ENTER("entity.enter", Scope.CATALOGUE_WRITE, "Members of a team enter what it owns; administrators all."),
  EDIT("entity.edit", Scope.CATALOGUE_WRITE, "Members of the owning team edit and remove what it owns, and say what there is to say of the team; everybody does of themselves, administrators of all."),
  HAND_OVER("entity.hand-over", Scope.CATALOGUE_WRITE, "Members of the owning team offer it to another team, whose leads accept it; what nobody owns is taken by a team's lead; administrators do both."),
  IMPORT("catalogue.import", Scope.CATALOGUE_WRITE, "People of the company import what they may enter and edit; teams and people are for administrators."),
  REPORT("catalogue.report", Scope.CATALOGUE_READ, "People of the company see who owns what and what nobody owns.");

  private final Clause clause;

  EntityRule(String id, Scope scope, String says) {
    clause = new Clause(id, scope, says);
  }

  @Override
  public Clause clause() {
    return clause;
  }
}
