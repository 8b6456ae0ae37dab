package dev.remit.identity.control;

import dev.remit.identity.ExternalIdentityView;
import dev.remit.identity.PersonChanged;
import dev.remit.identity.PersonErased;
import dev.remit.identity.entity.ExternalIdentity;
import dev.remit.identity.entity.Person;
import dev.remit.platform.event.DomainEvent;
import dev.remit.platform.id.TimeOrderedId;
import dev.remit.platform.persistence.Uniqueness;
import dev.remit.platform.problem.Problem;
import dev.remit.platform.security.Actor;
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
import org.jspecify.annotations.Nullable;

/** Who of the company is who here, where an administrator says so. */
@ApplicationScoped
@Transactional
public class LinkedIdentities {

  private static final int LONGEST_ISSUER = 255;
  private static final int LONGEST_SUBJECT = 400;

  @Inject
  EntityManager entities;

  @Inject
  ExternalIdentityQueries queries;

  @Inject
  People people;

  @Inject
  Sessions sessions;

  @Inject
  Event<DomainEvent> events;

  @Inject
  Clock clock;

  static boolean canBeKept(String issuer, String subject) {
    return Texts.isLine(issuer, LONGEST_ISSUER) && Texts.isLine(subject, LONGEST_SUBJECT);
  }

  public List<ExternalIdentityView> of(Actor by, String name) {
    var person = editable(by, name);
    return queries.ofPerson(person.id()).stream().map(ExternalIdentity::view).toList();
  }

  /** @throws Problem of kind CONFLICT when this is somebody already */
  public ExternalIdentityView link(Actor by, String name, @Nullable String issuer, @Nullable String subject) {
    var person = editable(by, name);
    new Texts().required("/issuer", issuer, LONGEST_ISSUER).required("/subject", subject, LONGEST_SUBJECT)
        .refuseUnless(!person.erased(), "", "Who was erased stays erased.").check();
    var now = clock.instant();
    var identity = new ExternalIdentity(TimeOrderedId.at(now), person.id(), issuer.strip(), subject.strip(), now);
    insert(identity);
    fire(by, person, "identity-linked", Map.of(), details(identity));
    return identity.view();
  }

  /** They come in by it no more; their sessions end. */
  public void unlink(Actor by, String name, UUID identity) {
    var person = editable(by, name);
    var found = queries.ofPerson(person.id()).stream().filter(one -> one.id().equals(identity)).findFirst()
        .orElseThrow(() -> new Problem(Problem.Kind.NOT_FOUND, "no-such-identity", "This person is not linked to that."));
    entities.remove(found);
    entities.flush();
    sessions.endAllBut(person.id(), null);
    fire(by, person, "identity-unlinked", details(found), Map.of());
  }

  void forget(@Observes PersonErased event) {
    queries.deleteAllOf(event.person());
  }

  private Person editable(Actor by, String name) {
    var person = people.visible(by, name);
    IdentityPolicy.editPeople(by).orRefuse(by);
    return person;
  }

  private void insert(ExternalIdentity identity) {
    var view = identity.view();
    if (queries.of(view.issuer(), view.subject()).isPresent()) {
      throw taken();
    }
    Uniqueness.insert(entities, identity, LinkedIdentities::taken);
  }

  private void fire(Actor by, Person person, String action, Map<String, Object> before, Map<String, Object> after) {
    events.fire(new PersonChanged(by, person.id(), person.name(), action, before, after, clock.instant()));
  }

  private static Map<String, Object> details(ExternalIdentity identity) {
    return Map.of("issuer", identity.view().issuer(), "subject", identity.view().subject());
  }

  private static Problem taken() {
    return new Problem(Problem.Kind.CONFLICT, "identity-linked-already", "This is somebody here already.");
  }
}
