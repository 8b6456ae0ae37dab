package dev.remit.identity.control;

import dev.remit.identity.PersonChanged;
import dev.remit.identity.SessionView;
import dev.remit.identity.TokenView;
import dev.remit.identity.control.PersonExport.Account;
import dev.remit.identity.entity.LocalAccount;
import dev.remit.identity.entity.Person;
import dev.remit.platform.event.DomainEvent;
import dev.remit.platform.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** What people may know of what is kept of them. */
@ApplicationScoped
@Transactional
public class PersonalData {

  @Inject
  People people;

  @Inject
  SessionQueries sessions;

  @Inject
  TokenQueries tokens;

  @Inject
  AccountQueries accounts;

  @Inject
  Event<DomainEvent> events;

  @Inject
  Clock clock;

  /** All of a person's data; that somebody had them is on the record. */
  public PersonExport export(Actor by, String name) {
    var person = people.visible(by, name);
    IdentityPolicy.export(by, person.id()).orRefuse(by);
    var now = clock.instant();
    var all = new PersonExport(now, people.one(by, name), account(person), sessions(person), tokens(person));
    events.fire(new PersonChanged(by, person.id(), name, "person-exported", Map.of(), Map.of(), now));
    return all;
  }

  private Account account(Person person) {
    var account = accounts.of(person.id());
    return new Account(account.map(LocalAccount::passwordAt).orElse(null), account.map(LocalAccount::codeSince).orElse(null));
  }

  private List<SessionView> sessions(Person person) {
    return sessions.ofPerson(person.id()).stream().map(session -> session.view(null)).toList();
  }

  private List<TokenView> tokens(Person person) {
    return tokens.ofPerson(person.id()).stream().map(token -> token.view("person:" + person.name())).toList();
  }
}
