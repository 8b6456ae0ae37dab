package dev.remit.identity.control;

import dev.remit.identity.PersonChanged;
import dev.remit.identity.PersonErased;
import dev.remit.identity.PersonNotFound;
import dev.remit.identity.entity.AccountLink;
import dev.remit.identity.entity.AccountLink.Purpose;
import dev.remit.identity.entity.LocalAccount;
import dev.remit.identity.entity.Person;
import dev.remit.platform.event.DomainEvent;
import dev.remit.platform.security.Actor;
import dev.remit.platform.security.NotSignedIn;
import dev.remit.platform.security.SiteRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is kept of passwords, and changes with them. */
@ApplicationScoped
@Transactional
public class AccountRecords {

  private static final Actor LINK = Actor.system("link");

  @Inject
  AccountQueries queries;

  @Inject
  RecoveryQueries recovery;

  @Inject
  PersonQueries people;

  @Inject
  EntityManager entities;

  @Inject
  AccountLinks links;

  @Inject
  Sessions sessions;

  @Inject
  SessionSettings settings;

  @Inject
  Event<DomainEvent> events;

  @Inject
  Clock clock;

  /** What the asker signs in with. */
  public AccountView own(Actor by) {
    IdentityPolicy.account(by).orRefuse(by);
    var account = queries.of(by.id());
    boolean admin = people.byId(by.id()).filter(person -> person.role() == SiteRole.ADMIN).isPresent();
    return new AccountView(account.map(LocalAccount::password).isPresent(), account.map(LocalAccount::passwordAt).orElse(null),
        account.map(LocalAccount::codeSince).orElse(null), recovery.left(by.id()),
        admin && !by.isAdmin() && settings.adminsNeedSecondFactor());
  }

  OpenedSession changePassword(Actor by, @Nullable UUID session, String hash) {
    var person = people.byId(by.id()).orElseThrow(PersonNotFound::new);
    var kept = sessions.keepOnly(person.id(), required(session), null);
    store(by, person, hash, false);
    return kept;
  }

  void resetPassword(String code, String hash) {
    var link = links.use(code).filter(found -> found.purpose() != Purpose.SET_UP).orElseThrow(PersonNotFound::new);
    var person = people.byId(link.person()).filter(Person::active).orElseThrow(PersonNotFound::new);
    sessions.endAllBut(person.id(), null);
    if (link.purpose() == AccountLink.Purpose.RESCUE && queries.switchCodeOff(person.id()) == 1) {
      recovery.forget(person.id());
      fire(LINK, person, "second-factor-removed");
    }
    store(LINK, person, hash, false);
  }

  /** @param wellKnown whether everybody can read the password */
  void store(Actor by, Person person, String hash, boolean wellKnown) {
    if (queries.of(person.id()).isEmpty()) {
      entities.persist(new LocalAccount(person.id()));
      entities.flush();
    }
    links.forgetOf(person.id());
    queries.password(person.id(), hash, clock.instant(), wellKnown);
    fire(by, person, "password-changed");
  }

  /** What is known of a person, so that their password is something else. */
  List<String> about(UUID id) {
    var person = people.byId(id).orElseThrow(PersonNotFound::new);
    return Stream.of(person.name(), person.data().displayName(), person.data().email()).filter(text -> text != null).toList();
  }

  void forget(@Observes PersonErased event) {
    links.forgetOf(event.person());
    recovery.forget(event.person());
    queries.forget(event.person());
  }

  static UUID required(@Nullable UUID session) {
    if (session == null) {
      throw new NotSignedIn();
    }
    return session;
  }

  private void fire(Actor by, Person person, String action) {
    events.fire(new PersonChanged(by, person.id(), person.name(), action, Map.of(), Map.of(), clock.instant()));
  }
}
