package dev.remit.identity.control;

import dev.remit.identity.TokenChanged;
import dev.remit.identity.TokenInput;
import dev.remit.identity.TokenView;
import dev.remit.identity.entity.AccessToken;
import dev.remit.identity.entity.Person;
import dev.remit.identity.entity.Team;
import dev.remit.platform.event.DomainEvent;
import dev.remit.platform.id.TimeOrderedId;
import dev.remit.platform.problem.Problem;
import dev.remit.platform.security.Actor;
import dev.remit.platform.security.NotSignedIn;
import dev.remit.platform.security.Scope;
import dev.remit.platform.security.Secret;
import dev.remit.platform.security.SiteRole;
import dev.remit.platform.security.TeamRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What machines show to be let in. A token never has more rights than its owner has at that moment. */
@ApplicationScoped
@Transactional
public class Tokens {

  /** How every one begins, so that scanners for secrets know it. */
  public static final String BEGINNING = "rmt_";

  private static final int SHOWN = 8;
  private static final int LONGEST_NAME = 100;
  private static final Duration LONGEST_LIFE = Duration.ofDays(366);
  private static final Duration BETWEEN_SIGNS = Duration.ofMinutes(1);

  @Inject
  EntityManager entities;

  @Inject
  TokenQueries queries;

  @Inject
  PersonQueries people;

  @Inject
  TeamQueries teams;

  @Inject
  Event<DomainEvent> events;

  @Inject
  Clock clock;

  /** Makes one; the answer alone tells its secret. */
  public TokenView make(Actor by, TokenInput input) {
    var team = input.team() == null || !Texts.isName(input.team()) ? null : teams.byName(input.team()).filter(found -> sees(by, found)).orElse(null);
    IdentityPolicy.tokens(by, team == null ? null : team.id()).orRefuse(by);
    var now = clock.instant();
    check(input, team, now);
    var secret = BEGINNING + Secret.random();
    var token = token(by, input, secret, now);
    entities.persist(team == null ? token.ofPerson(by.id()) : token.ofTeam(team.id()));
    entities.flush();
    var view = token.view(owner(token));
    fire(by, token, "token-made", Map.of("owner", view.owner(), "scopes", view.scopes(), "expiresAt", view.expiresAt().toString()));
    return view.with(secret);
  }

  /** The asker's own and those of the teams they lead. */
  public List<TokenView> own(Actor by) {
    IdentityPolicy.tokens(by, null).orRefuse(by);
    var led = by.teams().keySet().stream().filter(by::leads).toList();
    return queries.of(by.id(), led).stream().map(token -> token.view(owner(token))).toList();
  }

  /** Takes one back; it is refused from the next request on. */
  public void revoke(Actor by, UUID id) {
    var token = queries.byId(id).filter(found -> mayRevoke(by, found)).orElseThrow(
        () -> new Problem(Problem.Kind.NOT_FOUND, "no-such-token", "You have no such token."));
    IdentityPolicy.tokens(by, token.team()).orRefuse(by);
    revoke(by, token);
  }

  /**
   * Who comes with this token.
   *
   * @throws NotSignedIn when it is none, or not any more
   */
  public Actor admit(String secret) {
    var now = clock.instant();
    var token = queries.bySecret(Secret.hash(secret)).filter(found -> found.holds(now)).orElseThrow(Tokens::unknown);
    var actor = acting(token).with(token.id(), token.scopes());
    if (token.lastUsedAt() == null || token.lastUsedAt().plus(BETWEEN_SIGNS).isBefore(now)) {
      queries.used(token.id(), now);
    }
    return actor;
  }

  /** All that belong to somebody who goes. */
  void revokeAllOf(Actor by, UUID person) {
    queries.ofPerson(person).stream().filter(token -> !token.revoked()).forEach(token -> revoke(by, token));
  }

  void deleteAllOf(UUID team) {
    queries.ofTeam(team).forEach(entities::remove);
    entities.flush();
  }

  void revoke(Actor by, AccessToken token) {
    if (!token.revoked()) {
      token.revoke(clock.instant());
      entities.flush();
      fire(by, token, "token-revoked", Map.of());
    }
  }

  private Actor acting(AccessToken token) {
    if (token.person() != null) {
      var person = people.byId(token.person()).filter(Person::active).orElseThrow(Tokens::unknown);
      return Rights.of(person, people.ofPerson(person.id())).actor(noMoreThan(token.madeAs(), person.role()));
    }
    if (token.team() != null) {
      var team = teams.byId(token.team()).orElseThrow(Tokens::unknown);
      return new Actor(Actor.Kind.TEAM, team.id(), team.name(), team.data().partner() ? SiteRole.PARTNER : noMoreThan(token.madeAs(), SiteRole.MEMBER),
          Map.of(team.id(), TeamRole.MEMBER), null, null);
    }
    return Actor.system(token.title());
  }

  /** Rights that slept when it was made do not wake with it, and nobody of another company makes one of ours. */
  private static SiteRole noMoreThan(SiteRole most, SiteRole role) {
    boolean more = role == SiteRole.ADMIN && most != SiteRole.ADMIN || role == SiteRole.MEMBER && most == SiteRole.PARTNER;
    if (!more) {
      return role;
    }
    return most == SiteRole.PARTNER ? SiteRole.PARTNER : SiteRole.MEMBER;
  }

  private static AccessToken token(Actor by, TokenInput input, String secret, Instant now) {
    return new AccessToken(TimeOrderedId.at(now), input.name().strip(), secret.substring(0, SHOWN), Secret.hash(secret),
        scopes(input).collect(Collectors.toCollection(() -> EnumSet.noneOf(Scope.class))), by.role(), now, input.expiresAt());
  }

  private static Stream<Scope> scopes(TokenInput input) {
    return input.scopes().stream().flatMap(text -> Scope.of(text).stream());
  }

  private static void check(TokenInput input, @Nullable Team team, Instant now) {
    var known = input.scopes() == null ? List.<String>of() : input.scopes();
    var end = input.expiresAt();
    new Texts().required("/name", input.name(), LONGEST_NAME)
        .refuseUnless(!known.isEmpty() && known.stream().allMatch(text -> Scope.of(text).isPresent()), "/scopes",
            "At least one of " + EnumSet.allOf(Scope.class).stream().map(Scope::text).collect(Collectors.joining(", ")) + " is expected.")
        .refuseUnless(end != null && end.isAfter(now) && !end.isAfter(now.plus(LONGEST_LIFE)), "/expiresAt",
            "A time in the future is expected, at most 366 days from now.")
        .refuseUnless(input.team() == null || team != null, "/team", "There is no team of this name.")
        .check();
  }

  private String owner(AccessToken token) {
    if (token.person() != null) {
      return "person:" + people.byId(token.person()).map(Person::name).orElse("");
    }
    return token.team() == null ? "installation" : "team:" + teams.byId(token.team()).map(Team::name).orElse("");
  }

  private static boolean sees(Actor by, Team team) {
    return IdentityPolicy.seeTeam(by, team.id()).allowed();
  }

  private static boolean mayRevoke(Actor by, AccessToken token) {
    return token.person() != null && token.person().equals(by.id()) || by.isIn(token.team()) || by.isAdmin();
  }

  private void fire(Actor by, AccessToken token, String action, Map<String, Object> after) {
    events.fire(new TokenChanged(by, token.id(), token.title(), token.person(), action, after, clock.instant()));
  }

  private static NotSignedIn unknown() {
    return new NotSignedIn("This token is unknown, expired or revoked.");
  }
}
