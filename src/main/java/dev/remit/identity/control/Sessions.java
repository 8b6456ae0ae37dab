package dev.remit.identity.control;

import dev.remit.identity.PersonSignedIn;
import dev.remit.identity.SessionEnded;
import dev.remit.identity.SessionView;
import dev.remit.identity.SignInMethod;
import dev.remit.identity.entity.Person;
import dev.remit.identity.entity.PersonSession;
import dev.remit.platform.event.DomainEvent;
import dev.remit.platform.id.TimeOrderedId;
import dev.remit.platform.problem.Problem;
import dev.remit.platform.security.Actor;
import dev.remit.platform.security.NotSignedIn;
import dev.remit.platform.security.Secret;
import dev.remit.platform.security.SiteRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Browsers in which people are signed in. Everything is read anew for each request, on every server: a session that was
 * ended, a person who left and a right that was taken away are gone with the next one.
 */
@ApplicationScoped
@Transactional
public class Sessions {

  /** How long requests that were under way may still come with the secret before. */
  private static final Duration OVERLAP = Duration.ofSeconds(20);

  private static final Duration BETWEEN_SIGNS = Duration.ofMinutes(1);
  private static final int LONGEST_BROWSER = 200;

  @Inject
  EntityManager entities;

  @Inject
  SessionQueries queries;

  @Inject
  PersonQueries people;

  @Inject
  SessionSettings settings;

  @Inject
  Event<DomainEvent> events;

  @Inject
  Clock clock;

  /** Begins one for somebody who has just proved who they are. */
  public OpenedSession begin(UUID person, SignInMethod method, @Nullable String browser) {
    var who = people.byId(person).filter(Person::active).orElseThrow();
    var now = clock.instant();
    queries.sweep(now, now.minus(settings.idle()));
    var secret = Secret.random();
    var rights = Rights.of(who, people.ofPerson(person));
    var session = new PersonSession(TimeOrderedId.at(now), person, Secret.hash(secret), method, shortened(browser),
        rights.mark(), now, now.plus(settings.most()));
    entities.persist(session);
    events.fire(new PersonSignedIn(rights.actor(who.role()), method, now));
    return new OpenedSession(session.id(), secret, session.endsAt());
  }

  /** Ends the session that a browser had before somebody signed in there anew. */
  public void replaced(String secret) {
    queries.endWith(Secret.hash(secret));
  }

  /** Who comes with this secret; nobody when it is none, or not any more. */
  public Optional<Admitted> admit(String secret) {
    var hash = Secret.hash(secret);
    var now = clock.instant();
    return queries.bySecret(hash)
        .filter(session -> session.isCurrent(hash) || session.takesFormer(now))
        .filter(session -> holds(session, now))
        .flatMap(session -> people.byId(session.person()).filter(Person::active)
            .map(person -> admitted(session, person, hash, now)));
  }

  /** The sessions of the asker, the latest first. */
  public List<SessionView> own(Actor by, @Nullable UUID current) {
    IdentityPolicy.account(by).orRefuse(by);
    return queries.ofPerson(by.id()).stream()
        .filter(session -> holds(session, clock.instant()))
        .map(session -> session.view(current))
        .toList();
  }

  /** Ends one of the asker's own. */
  public void end(Actor by, UUID session) {
    IdentityPolicy.account(by).orRefuse(by);
    var found = queries.ofPerson(session, by.id())
        .orElseThrow(() -> new Problem(Problem.Kind.NOT_FOUND, "no-such-session", "You have no such session."));
    entities.remove(found);
    entities.flush();
    events.fire(new SessionEnded(by, session, clock.instant()));
  }

  /** Ends all of a person's but one. */
  void endAllBut(UUID person, @Nullable UUID spared) {
    queries.endAllBut(person, spared == null ? person : spared);
  }

  /**
   * Leaves a person the one session in which they have just changed what they sign in with, under a new secret.
   *
   * @param method by which it counts from now on; as before when absent
   */
  OpenedSession keepOnly(UUID person, UUID session, @Nullable SignInMethod method) {
    var kept = queries.ofPerson(session, person).orElseThrow(NotSignedIn::new);
    var secret = Secret.random();
    queries.endAllBut(person, session);
    queries.replace(session, person, Secret.hash(secret), method == null ? kept.method() : method);
    return new OpenedSession(session, secret, kept.endsAt());
  }

  private boolean holds(PersonSession session, Instant now) {
    return now.isBefore(session.endsAt()) && now.isBefore(session.lastSeenAt().plus(settings.idle()));
  }

  private Admitted admitted(PersonSession session, Person person, String hash, Instant now) {
    if (session.lastSeenAt().plus(BETWEEN_SIGNS).isBefore(now)) {
      queries.seen(session.id(), now);
    }
    var rights = Rights.of(person, people.ofPerson(person.id()));
    boolean changed = session.isCurrent(hash) && !rights.mark().equals(session.rights());
    return new Admitted(rights.actor(role(session, person)), session.id(), changed ? renewed(session, rights, hash, now) : null);
  }

  /** A new secret whenever rights change: who may have seen the one before gains nothing. */
  private @Nullable OpenedSession renewed(PersonSession session, Rights rights, String hash, Instant now) {
    var secret = Secret.random();
    int changed = queries.renew(session.id(), hash, Secret.hash(secret), rights.mark(), now.plus(OVERLAP));
    return changed == 1 ? new OpenedSession(session.id(), secret, session.endsAt()) : null;
  }

  private SiteRole role(PersonSession session, Person person) {
    boolean weak = settings.adminsNeedSecondFactor() && !session.method().strong();
    return person.role() == SiteRole.ADMIN && weak ? SiteRole.MEMBER : person.role();
  }

  private static String shortened(@Nullable String browser) {
    var text = browser == null || browser.isBlank() ? "unknown" : browser.replaceAll("[\\p{Cntrl}\\p{Cs}]", " ");
    return text.length() <= LONGEST_BROWSER ? text : text.substring(0, LONGEST_BROWSER);
  }
}
