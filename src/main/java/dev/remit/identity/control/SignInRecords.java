package dev.remit.identity.control;

import dev.remit.identity.PersonChanged;
import dev.remit.identity.SignInFailed;
import dev.remit.identity.entity.LocalAccount;
import dev.remit.platform.event.DomainEvent;
import dev.remit.platform.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the database says and learns about those who sign in. Each step is a transaction of its own: a failure stays counted
 * although the one who failed is refused, and no connection is held while a hash is computed.
 */
@ApplicationScoped
@Transactional
class SignInRecords {

  @Inject
  AccountRows rows;

  @Inject
  AccountQueries queries;

  @Inject
  PersonQueries people;

  @Inject
  ExternalIdentityQueries identities;

  @Inject
  DemoSettings demo;

  @Inject
  CodeCheck codes;

  @Inject
  Event<DomainEvent> events;

  @Inject
  Clock clock;

  Optional<Candidate> named(String name) {
    return Optional.of(name).filter(Texts::isName).flatMap(people::byName)
        .or(() -> Optional.of(name).filter(DirectoryPasswords::isLogin).flatMap(login -> identities.cameAs(login).stream().findFirst()))
        .map(person -> candidate(Candidate.of(person)));
  }

  /** Somebody whom the company knows by this. */
  Optional<Candidate> vouchedFor(String issuer, String subject) {
    return identities.of(issuer, subject).flatMap(identity -> of(identity.person()));
  }

  Optional<Candidate> of(UUID person) {
    return people.byId(person).map(found -> candidate(Candidate.of(found)));
  }

  /** Whether somebody with a right password gets in, as far as their failures go. Who needs a code too has not succeeded yet. */
  boolean admit(Candidate who, Counter counter) {
    rows.ensure(who.person());
    boolean open = who.secondFactor() ? counter.isOpen(queries, who.person(), clock.instant())
        : counter.succeeded(queries, who.person(), clock.instant());
    if (!open) {
      fire(who, "locked");
    }
    return open;
  }

  /** Whether a code is right, which uses it up; nothing is while they are locked out. */
  boolean admit(Candidate who, String code, Counter counter) {
    if (!counter.isOpen(queries, who.person(), clock.instant())) {
      fire(who, "locked");
      return false;
    }
    if (!codes.use(who.person(), code)) {
      count(who, "wrong-code", counter);
      return false;
    }
    return counter.succeeded(queries, who.person(), clock.instant());
  }

  /** Counts a wrong password, and locks out who has had too many. */
  void refuse(@Nullable Candidate who, Counter counter) {
    if (who == null || !who.active()) {
      fire(who, who == null ? "unknown" : "inactive");
      return;
    }
    rows.ensure(who.person());
    count(who, "wrong-password", counter);
  }

  void rehash(UUID person, String hash, String former) {
    queries.rehash(person, hash, former);
  }

  private void count(Candidate who, String reason, Counter counter) {
    var now = clock.instant();
    boolean counted = counter.failed(queries, who.person(), now);
    fire(who, counted ? reason : "locked");
    var until = counted ? Lockout.until(counter.failures(queries, who.person()), now) : null;
    if (until != null) {
      counter.lock(queries, who.person(), until);
      events.fire(new PersonChanged(Actor.ANONYMOUS, who.person(), who.name(), "account-locked", Map.of(),
          Map.of("until", until.toString()), now));
    }
  }

  private Candidate candidate(Candidate person) {
    var account = queries.of(person.person());
    var candidate = account.map(person::with).orElse(person);
    boolean wellKnown = account.filter(LocalAccount::wellKnown).isPresent();
    return wellKnown && !demo.allowed() ? candidate.withoutPassword() : candidate;
  }

  private void fire(@Nullable Candidate who, String reason) {
    events.fire(new SignInFailed(Actor.ANONYMOUS, who == null ? null : who.person(), who == null ? null : who.name(), reason,
        clock.instant()));
  }
}
