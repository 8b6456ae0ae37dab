package dev.remit.identity.control;

import static dev.remit.platform.security.Decision.on;

import dev.remit.identity.IdentityRule;
import dev.remit.platform.security.Actor;
import dev.remit.platform.security.Actor.Kind;
import dev.remit.platform.security.Decision;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who may do what with people, teams and what they sign in with. */
final class IdentityPolicy {

  private IdentityPolicy() {}

  static Decision seeOneself(Actor by) {
    return on(IdentityRule.SEE_ONESELF, by, true);
  }

  /** @param teams the teams that the person is in */
  static Decision see(Actor by, UUID person, Set<UUID> teams) {
    boolean close = person.equals(by.id()) || teams.stream().anyMatch(by::isIn);
    return on(IdentityRule.SEE_PEOPLE, by, by.internal() || close);
  }

  /** Lists leave out whom one may not see. */
  static Decision listPeople(Actor by) {
    return on(IdentityRule.SEE_PEOPLE, by, true);
  }

  static Decision editPeople(Actor by) {
    return on(IdentityRule.EDIT_PEOPLE, by, by.isAdmin());
  }

  /** A token for something else would become whoever it lets in. */
  static Decision helpIn(Actor by) {
    return on(IdentityRule.EDIT_PEOPLE, by, by.isAdmin() && (by.token() == null || by.kind() == Kind.SYSTEM));
  }

  static Decision export(Actor by, UUID person) {
    return on(IdentityRule.HANDLE_PERSONAL_DATA, by, by.isAdmin() || person.equals(by.id()));
  }

  static Decision erase(Actor by) {
    return on(IdentityRule.HANDLE_PERSONAL_DATA, by, by.isAdmin());
  }

  static Decision seeTeam(Actor by, UUID team) {
    return on(IdentityRule.SEE_TEAMS, by, by.internal() || by.isIn(team));
  }

  /** Lists leave out what one may not see. */
  static Decision listTeams(Actor by) {
    return on(IdentityRule.SEE_TEAMS, by, true);
  }

  static Decision editTeams(Actor by) {
    return on(IdentityRule.EDIT_TEAMS, by, by.isAdmin());
  }

  static Decision editMembers(Actor by, UUID team) {
    return on(IdentityRule.EDIT_MEMBERS, by, by.isAdmin() || by.leads(team) && !by.isAuditor());
  }

  /** @param team whose tokens they are; absent for the asker's own */
  static Decision tokens(Actor by, @Nullable UUID team) {
    boolean automation = by.kind() == Kind.SYSTEM;
    boolean leads = by.leads(team) && !by.isAuditor();
    boolean own = by.kind() == Kind.PERSON && by.token() == null && (team == null || leads || by.isAdmin());
    return on(IdentityRule.OWN_TOKENS, by, team == null ? own : own || automation);
  }

  static Decision account(Actor by) {
    return on(IdentityRule.OWN_ACCOUNT, by, by.kind() == Kind.PERSON && by.token() == null);
  }
}
