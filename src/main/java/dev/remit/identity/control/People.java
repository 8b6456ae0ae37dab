package dev.remit.identity.control;

import dev.remit.identity.PersonChanged;
import dev.remit.identity.PersonErased;
import dev.remit.identity.PersonInput;
import dev.remit.identity.PersonNotFound;
import dev.remit.identity.PersonView;
import dev.remit.identity.entity.Membership;
import dev.remit.identity.entity.Person;
import dev.remit.identity.entity.PersonData;
import dev.remit.platform.event.DomainEvent;
import dev.remit.platform.id.TimeOrderedId;
import dev.remit.platform.page.Cursor;
import dev.remit.platform.page.Limit;
import dev.remit.platform.page.Page;
import dev.remit.platform.persistence.Revisions;
import dev.remit.platform.persistence.SearchPattern;
import dev.remit.platform.persistence.Uniqueness;
import dev.remit.platform.problem.Problem;
import dev.remit.platform.security.Actor;
import dev.remit.platform.security.SiteRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.query.SelectionQuery;
import org.jspecify.annotations.Nullable;

/** The people who use Remit. */
@ApplicationScoped
@Transactional
public class People {

  /** Most people on one page. */
  public static final int MOST_ON_A_PAGE = 200;

  private static final Set<String> RESERVED = Set.of("system", "anonymous", "installation", "bootstrap", "demo", "link", "rescue");
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_EMAIL = 254;
  private static final int LONGEST_SEARCH = 200;

  @Inject
  EntityManager entities;

  @Inject
  PersonQueries queries;

  @Inject
  Members members;

  @Inject
  Sessions sessions;

  @Inject
  Tokens tokens;

  @Inject
  Event<DomainEvent> events;

  @Inject
  Clock clock;

  /** @throws Problem of kind CONFLICT when the name is taken */
  public PersonView enter(Actor by, @Nullable String name, PersonInput input) {
    IdentityPolicy.editPeople(by).orRefuse(by);
    var texts = new Texts().name("/name", name).refuseUnless(name == null || !RESERVED.contains(name), "/name", "Remit itself signs with this name.");
    var data = data(texts, input);
    var now = clock.instant();
    var person = new Person(TimeOrderedId.at(now), name, data, now);
    insert(person);
    events.fire(new PersonChanged(by, person.id(), name, "person-entered", Map.of(), data.details(), now));
    return person.view(List.of());
  }

  /** @param revision what the asker has seen last */
  public PersonView edit(Actor by, String name, int revision, PersonInput input) {
    var person = visible(by, name);
    IdentityPolicy.editPeople(by).orRefuse(by);
    Revisions.check(revision, person.revision());
    var before = person.data();
    var after = data(new Texts().refuseUnless(!person.erased(), "", "Who was erased stays erased."), input);
    checkSomebodyRunsRemit(before, after);
    person.become(after);
    entities.flush();
    if (!after.active()) {
      sessions.endAllBut(person.id(), null);
    }
    events.fire(new PersonChanged(by, person.id(), name, "person-edited", before.details(), after.details(), clock.instant()));
    return view(person);
  }

  public PersonView one(Actor by, String name) {
    return view(visible(by, name));
  }

  /**
   * By name; who is searched for by name, display name or e-mail.
   *
   * @param limit from 1 to {@value #MOST_ON_A_PAGE}
   */
  public Page<PersonView> search(Actor by, @Nullable String text, int limit, @Nullable String cursor) {
    IdentityPolicy.listPeople(by).orRefuse(by);
    new Texts().optional("q", text, LONGEST_SEARCH).check();
    Limit.checked(limit, MOST_ON_A_PAGE);
    var found = visibleTo(by, SearchPattern.containing(text), Cursor.name(cursor))
        .setMaxResults(limit + 1)
        .getResultList();
    return Page.of(views(found), limit, PersonView::name);
  }

  /** Takes a person's data out of Remit; what they did stays, under a pseudonym. It cannot be undone. */
  public PersonView erase(Actor by, String name) {
    var person = visible(by, name);
    IdentityPolicy.erase(by).orRefuse(by);
    checkSomebodyRunsRemit(person.data(), null);
    var now = clock.instant();
    queries.ofPerson(person.id()).forEach(entities::remove);
    sessions.endAllBut(person.id(), null);
    person.erase(now);
    entities.flush();
    tokens.revokeAllOf(by, person.id());
    events.fire(new PersonErased(by, person.id(), name, person.name(), now));
    return person.view(List.of());
  }

  Person visible(Actor by, String name) {
    var person = Optional.of(name).filter(Texts::isName).flatMap(queries::byName).orElseThrow(PersonNotFound::new);
    var teams = queries.ofPerson(person.id()).stream().map(Membership::team).collect(Collectors.toSet());
    if (!IdentityPolicy.see(by, person.id(), teams).allowed()) {
      throw new PersonNotFound();
    }
    return person;
  }

  PersonView view(Person person) {
    return views(List.of(person)).get(0);
  }

  private List<PersonView> views(List<Person> found) {
    var teams = members.ofPeople(found.stream().map(Person::id).toList());
    return found.stream().map(person -> person.view(teams.getOrDefault(person.id(), List.of()))).toList();
  }

  private SelectionQuery<Person> visibleTo(Actor by, String pattern, String after) {
    return by.internal() ? queries.matching(pattern, after) : queries.matchingIn(List.copyOf(by.teams().keySet()), pattern, after);
  }

  private static PersonData data(Texts texts, PersonInput input) {
    var zone = input.zone() == null ? "UTC" : input.zone();
    texts.required("/displayName", input.displayName(), LONGEST_NAME)
        .optional("/email", input.email(), LONGEST_EMAIL)
        .email("/email", input.email())
        .zone("/zone", zone)
        .refuseUnless(role(input.role()).isPresent(), "/role", "A role is one of partner, member, auditor, admin.")
        .check();
    return new PersonData(input.displayName().strip(), Texts.orNothing(input.email()), zone, role(input.role()).orElseThrow(),
        input.active() == null || input.active());
  }

  private static Optional<SiteRole> role(@Nullable String text) {
    return text == null
        ? Optional.of(SiteRole.MEMBER)
        : Arrays.stream(SiteRole.values()).filter(role -> role != SiteRole.NONE && role.text().equals(text)).findFirst();
  }

  private void checkSomebodyRunsRemit(PersonData before, @Nullable PersonData after) {
    boolean was = before.active() && before.role() == SiteRole.ADMIN;
    boolean stays = after != null && after.active() && after.role() == SiteRole.ADMIN;
    if (was && !stays && queries.active(SiteRole.ADMIN) <= 1) {
      throw new Problem(Problem.Kind.CONFLICT, "last-admin", "Nobody could run Remit any more: this is the last administrator.");
    }
  }

  private void insert(Person person) {
    if (queries.byName(person.name()).isPresent()) {
      throw taken();
    }
    Uniqueness.insert(entities, person, People::taken);
  }

  private static Problem taken() {
    return new Problem(Problem.Kind.CONFLICT, "person-name-taken", "Somebody has this name already.");
  }
}
