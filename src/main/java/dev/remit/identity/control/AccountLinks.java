package dev.remit.identity.control;

import dev.remit.identity.PersonChanged;
import dev.remit.identity.PersonNotFound;
import dev.remit.identity.entity.AccountLink.Purpose;
import dev.remit.identity.entity.AccountLink;
import dev.remit.identity.entity.Person;
import dev.remit.platform.event.DomainEvent;
import dev.remit.platform.id.TimeOrderedId;
import dev.remit.platform.security.Actor;
import dev.remit.platform.security.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Links that let somebody in without a password: each good once and for a day, known by the hash of its code. */
@ApplicationScoped
@Transactional
public class AccountLinks {

  private static final Actor RESCUE = Actor.system("rescue");
  private static final Duration LIFE = Duration.ofDays(1);

  @Inject
  EntityManager entities;

  @Inject
  LinkQueries queries;

  @Inject
  People people;

  @Inject
  Event<DomainEvent> events;

  @Inject
  Clock clock;

  /**
   * Lets somebody choose a new password, whoever has forgotten theirs or never had one. Links they were given before are void.
   *
   * @return the code for the link; told once
   */
  public String forPassword(Actor by, String name) {
    var person = people.visible(by, name);
    IdentityPolicy.helpIn(by).orRefuse(by);
    return made(by, person, Purpose.PASSWORD);
  }

  /** The same for somebody who has also lost their second factor, which it removes. For those who run the server. */
  String forRescue(String name) {
    return made(RESCUE, people.visible(RESCUE, name), Purpose.RESCUE);
  }

  /** A new code for the link of the first start; the one before is void. */
  String forFirstStart() {
    queries.forget(Purpose.SET_UP);
    return insert(Purpose.SET_UP, null);
  }

  /** The link that has this code and is still good. */
  Optional<AccountLink> find(String code) {
    return queries.bySecret(Secret.hash(code)).filter(link -> clock.instant().isBefore(link.expiresAt()));
  }

  /** The same, used up with the transaction of the caller. */
  Optional<AccountLink> use(String code) {
    return find(code).filter(link -> queries.use(link.id()) == 1);
  }

  void forgetOf(UUID person) {
    queries.forgetOf(person);
  }

  private String made(Actor by, Person person, Purpose purpose) {
    if (!person.active()) {
      throw new PersonNotFound();
    }
    queries.forgetOf(person.id());
    var code = insert(purpose, person.id());
    events.fire(new PersonChanged(by, person.id(), person.name(), "password-link-made", Map.of(), Map.of(), clock.instant()));
    return code;
  }

  private String insert(Purpose purpose, @Nullable UUID person) {
    var now = clock.instant();
    var code = Secret.random();
    queries.sweep(now);
    entities.persist(new AccountLink(TimeOrderedId.at(now), purpose, person, Secret.hash(code), now.plus(LIFE)));
    entities.flush();
    return code;
  }
}
