package dev.remit.identity;

import dev.remit.platform.security.Rule;
import dev.remit.platform.security.Scope;

/** The rules about people, teams and what they sign in with. */
public enum IdentityRule implements Rule {
  SEE_ONESELF("me.see", Scope.IDENTITY_READ, "Everybody who is signed in sees themselves."),
  SEE_PEOPLE("people.see", Scope.IDENTITY_READ, "People of the company see everybody, partners those of their own teams."),
  EDIT_PEOPLE("people.edit", Scope.IDENTITY_WRITE, "Administrators enter and edit people."),
  HANDLE_PERSONAL_DATA("people.data", Scope.IDENTITY_WRITE, "Administrators export and erase the data of people, and everybody exports their own."),
  SEE_TEAMS("teams.see", Scope.IDENTITY_READ, "People of the company see all teams, partners their own."),
  EDIT_TEAMS("teams.edit", Scope.IDENTITY_WRITE, "Administrators enter, edit and delete teams."),
  EDIT_MEMBERS("teams.members", Scope.IDENTITY_WRITE, "Administrators and the leads of a team decide who is in it."),
  OWN_TOKENS("tokens.own", Scope.IDENTITY_WRITE, "People make, see and revoke their own tokens, and leads those of their teams; no token makes another."),
  OWN_ACCOUNT("account.own", Scope.IDENTITY_WRITE, "People who are signed in with a browser see and end their sessions and change what they sign in with.");

  private final Clause clause;

  IdentityRule(String id, Scope scope, String says) {
    clause = new Clause(id, scope, says);
  }

  @Override
  public Clause clause() {
    return clause;
  }
}
