package dev.remit.identity.control;

import dev.remit.identity.PersonChanged;
import dev.remit.identity.PersonInput;
import dev.remit.identity.company.Arrival;
import dev.remit.identity.company.CompanyIdentity;
import dev.remit.identity.company.Newcomer;
import dev.remit.identity.entity.ExternalIdentity;
import dev.remit.identity.entity.Person;
import dev.remit.platform.event.DomainEvent;
import dev.remit.platform.id.TimeOrderedId;
import dev.remit.platform.security.Actor;
import dev.remit.platform.security.SiteRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Receives those for whom the company vouches: finds the person they are by issuer and subject, never by a name, enters who
 * is new where that is wanted, and gives and takes what their groups mean.
 */
@ApplicationScoped
@Transactional
public class Arrivals {

  static final Actor COMPANY = Actor.system("company sign-in");

  @Inject
  EntityManager entities;

  @Inject
  ExternalIdentityQueries identities;

  @Inject
  PersonQueries queries;

  @Inject
  People people;

  @Inject
  GroupGrants grants;

  @Inject
  Event<DomainEvent> events;

  @Inject
  Clock clock;

  /** Who they are here, with what their groups give them from now on; nobody when they are not known or not active. */
  public Optional<UUID> receive(CompanyIdentity who, Arrival how) {
    var known = identities.of(who.issuer(), who.subject())
        .or(() -> byEmail(who, how).map(person -> link(person, who)))
        .or(() -> newcomer(who, how).map(person -> link(person, who)));
    known.ifPresent(identity -> identity.cameAs(who.login()));
    var person = known.flatMap(identity -> queries.byId(identity.person())).filter(Person::active);
    person.ifPresent(found -> grants.apply(found, who.groups(), how.mapping()));
    return person.map(Person::id);
  }

  /** Nobody becomes an administrator by an address: these are linked by hand. */
  private Optional<Person> byEmail(CompanyIdentity who, Arrival how) {
    if (!how.linkByEmail() || !who.emailVerified() || who.email() == null) {
      return Optional.empty();
    }
    var found = identities.activeWithEmail(who.email().toLowerCase(Locale.ROOT));
    return found.stream().filter(person -> found.size() == 1 && person.role() != SiteRole.ADMIN && !isKnownTo(who.issuer(), person)).findFirst();
  }

  /** An address that was given to somebody else opens nothing. */
  private boolean isKnownTo(String issuer, Person person) {
    return identities.ofPerson(person.id()).stream().anyMatch(identity -> identity.view().issuer().equals(issuer));
  }

  private Optional<Person> newcomer(CompanyIdentity who, Arrival how) {
    if (!how.provision()) {
      return Optional.empty();
    }
    var newcomer = Newcomer.of(who);
    var name = newcomer.names().filter(free -> queries.byName(free).isEmpty()).findFirst().orElseThrow();
    var role = how.mapping().grants(who.groups()).role();
    people.enter(COMPANY, name, new PersonInput(newcomer.displayName(), newcomer.email(), null,
        (role == null ? SiteRole.MEMBER : role).text(), true));
    return queries.byName(name);
  }

  private ExternalIdentity link(Person person, CompanyIdentity who) {
    var now = clock.instant();
    var identity = new ExternalIdentity(TimeOrderedId.at(now), person.id(), who.issuer(), who.subject(), now);
    entities.persist(identity);
    entities.flush();
    events.fire(new PersonChanged(COMPANY, person.id(), person.name(), "identity-linked", Map.of(),
        Map.of("issuer", who.issuer(), "subject", who.subject()), now));
    return identity;
  }
}
