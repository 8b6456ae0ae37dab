package dev.remit.platform.security;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who acts, with all that decides whether they may. An argument of every use case, never looked up inside one: timers and
 * tests act too. It is read anew for each request, so that a right that was taken away is gone with the next one.
 *
 * @param kind what they are
 * @param id key of the person or the team; absent for Remit itself and for nobody
 * @param name how people know them; stable
 * @param role what they are for the whole of Remit
 * @param teams the teams they act in, by key
 * @param scopes what the token they came with is for; absent for who came without one
 * @param token key of that token
 */
public record Actor(
    Kind kind,
    @Nullable UUID id,
    String name,
    SiteRole role,
    Map<UUID, TeamRole> teams,
    @Nullable Set<Scope> scopes,
    @Nullable UUID token) {

  /** What kind of thing acts. */
  public enum Kind {
    PERSON,
    /** A token that belongs to a team and to nobody in it. */
    TEAM,
    /** Remit itself, and the automation that installs it. */
    SYSTEM,
    NOBODY
  }

  /** Remit itself: timers, start-up. */
  public static final Actor SYSTEM = system("system");

  /** Somebody who has not said who they are. */
  public static final Actor ANONYMOUS = new Actor(Kind.NOBODY, null, "anonymous", SiteRole.NONE, Map.of(), Set.of(), null);

  public Actor {
    teams = Map.copyOf(teams);
    scopes = scopes == null ? null : Set.copyOf(scopes);
  }

  /** A part of Remit that acts under a name of its own. */
  public static Actor system(String name) {
    return new Actor(Kind.SYSTEM, null, name, SiteRole.ADMIN, Map.of(), null, null);
  }

  /** How an act is signed; a team's name is told apart from a person's. */
  public String signature() {
    return kind == Kind.TEAM ? "team:" + name : name;
  }

  public boolean known() {
    return kind != Kind.NOBODY;
  }

  /** Whether the token, if there is one, is for this. */
  public boolean has(Scope scope) {
    return scopes == null || scopes.contains(scope);
  }

  public boolean isIn(@Nullable UUID team) {
    return team != null && teams.containsKey(team);
  }

  public boolean leads(@Nullable UUID team) {
    return team != null && teams.get(team) == TeamRole.LEAD;
  }

  public boolean isAdmin() {
    return role == SiteRole.ADMIN;
  }

  /** Auditors see everything and change nothing. */
  public boolean isAuditor() {
    return role == SiteRole.AUDITOR;
  }

  /** Somebody of the company, whatever they may do beside. */
  public boolean internal() {
    return role == SiteRole.MEMBER || isAuditor() || isAdmin();
  }

  /** The same, coming with a token. */
  public Actor with(UUID ticket, Set<Scope> only) {
    return new Actor(kind, id, name, role, teams, only, ticket);
  }
}
