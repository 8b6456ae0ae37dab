package dev.remit.identity.control;

import dev.remit.identity.Belongings;
import dev.remit.identity.MembershipChanged;
import dev.remit.identity.TeamChanged;
import dev.remit.identity.TeamInput;
import dev.remit.identity.TeamNotFound;
import dev.remit.identity.TeamSummary;
import dev.remit.identity.TeamView;
import dev.remit.identity.entity.Membership;
import dev.remit.identity.entity.Team;
import dev.remit.identity.entity.TeamData;
import dev.remit.platform.event.DomainEvent;
import dev.remit.platform.id.TimeOrderedId;
import dev.remit.platform.page.Cursor;
import dev.remit.platform.page.Limit;
import dev.remit.platform.page.Page;
import dev.remit.platform.persistence.Revisions;
import dev.remit.platform.persistence.SearchPattern;
import dev.remit.platform.persistence.Uniqueness;
import dev.remit.platform.problem.InvalidInput;
import dev.remit.platform.problem.Problem;
import dev.remit.platform.problem.Violation;
import dev.remit.platform.security.Actor;
import dev.remit.platform.security.TeamRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.query.SelectionQuery;
import org.jspecify.annotations.Nullable;

/** Teams and who is in them. */
@ApplicationScoped
@Transactional
public class Teams {

  /** Most teams on one page. */
  public static final int MOST_ON_A_PAGE = 200;

  private static final int MOST_NAMED = 20;
  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_CONTACT = 500;
  private static final int LONGEST_SEARCH = 200;

  @Inject
  EntityManager entities;

  @Inject
  TeamQueries queries;

  @Inject
  PersonQueries people;

  @Inject
  People persons;

  @Inject
  Members members;

  @Inject
  Instance<Belongings> belongings;

  @Inject
  Tokens tokens;

  @Inject
  Event<DomainEvent> events;

  @Inject
  Clock clock;

  /** @throws Problem of kind CONFLICT when the name is taken */
  public TeamView enter(Actor by, @Nullable String name, TeamInput input) {
    IdentityPolicy.editTeams(by).orRefuse(by);
    var data = data(new Texts().name("/name", name), input);
    var now = clock.instant();
    var team = new Team(TimeOrderedId.at(now), name, data, now);
    insert(team);
    events.fire(new TeamChanged(by, team.id(), name, "team-entered", Map.of(), data.details(), now));
    return view(team);
  }

  /** @param revision what the asker has seen last */
  public TeamView edit(Actor by, String name, int revision, TeamInput input) {
    var team = visible(by, name);
    IdentityPolicy.editTeams(by).orRefuse(by);
    Revisions.check(revision, team.revision());
    var before = team.data();
    var after = data(new Texts(), input);
    checkNotWithinItself(team, after);
    team.become(after);
    entities.flush();
    events.fire(new TeamChanged(by, team.id(), name, "team-edited", before.details(), after.details(), clock.instant()));
    return view(team);
  }

  /**
   * Deletes a team that has no parts and owns nothing.
   *
   * @throws Problem of kind CONFLICT when it does; it names what
   */
  public void delete(Actor by, String name) {
    var team = visible(by, name);
    IdentityPolicy.editTeams(by).orRefuse(by);
    if (!queries.partsOf(team.id()).isEmpty()) {
      throw new Problem(Problem.Kind.CONFLICT, "team-has-parts", "Other teams are part of this one.");
    }
    checkOwnsNothing(team);
    belongings.forEach(kept -> kept.release(team.id()));
    people.ofTeam(team.id()).forEach(entities::remove);
    tokens.deleteAllOf(team.id());
    remove(team);
    events.fire(new TeamChanged(by, team.id(), name, "team-deleted", team.data().details(), Map.of(), clock.instant()));
  }

  public TeamView one(Actor by, String name) {
    return view(visible(by, name));
  }

  /** Those of these that the asker sees, in no order. */
  List<TeamView> named(Actor by, Collection<String> names) {
    IdentityPolicy.listTeams(by).orRefuse(by);
    return views(queries.byNames(List.copyOf(names)).stream()
        .filter(team -> IdentityPolicy.seeTeam(by, team.id()).allowed())
        .toList());
  }

  /** The teams that are part of one, by name, as far as the asker sees them. */
  public List<TeamSummary> parts(Actor by, String name) {
    return queries.partsOf(visible(by, name).id()).stream()
        .filter(part -> IdentityPolicy.seeTeam(by, part.id()).allowed())
        .map(Team::summary)
        .sorted(Comparator.comparing(TeamSummary::name))
        .toList();
  }

  /**
   * By name; searched for by name and title.
   *
   * @param limit from 1 to {@value #MOST_ON_A_PAGE}
   */
  public Page<TeamView> search(Actor by, @Nullable String text, int limit, @Nullable String cursor) {
    IdentityPolicy.listTeams(by).orRefuse(by);
    new Texts().optional("q", text, LONGEST_SEARCH).check();
    Limit.checked(limit, MOST_ON_A_PAGE);
    var found = visibleTo(by, SearchPattern.containing(text), Cursor.name(cursor))
        .setMaxResults(limit + 1)
        .getResultList();
    return Page.of(views(found), limit, TeamView::name);
  }

  /** Puts a person into a team, or makes something else of who is in it. */
  public TeamView join(Actor by, String teamName, String personName, @Nullable String role) {
    var team = visible(by, teamName);
    IdentityPolicy.editMembers(by, team.id()).orRefuse(by);
    var person = persons.visible(by, personName);
    var become = role(role).orElseThrow(() -> new InvalidInput("/role", "A role in a team is lead or member."));
    var present = people.membership(person.id(), team.id());
    if (present.map(Membership::role).filter(become::equals).isPresent()) {
      return view(team);
    }
    present.ifPresentOrElse(membership -> membership.become(become),
        () -> entities.persist(new Membership(TimeOrderedId.at(clock.instant()), person.id(), team.id(), become)));
    entities.flush();
    events.fire(new MembershipChanged(by, team.id(), teamName, person.id(), present.isPresent() ? "member-changed" : "member-joined",
        Map.of(), Map.of("person", personName, "role", become.text()), clock.instant()));
    return view(team);
  }

  public TeamView leave(Actor by, String teamName, String personName) {
    var team = visible(by, teamName);
    IdentityPolicy.editMembers(by, team.id()).orRefuse(by);
    var person = persons.visible(by, personName);
    var membership = people.membership(person.id(), team.id()).orElseThrow(
        () -> new Problem(Problem.Kind.NOT_FOUND, "no-such-member", "This person is not in this team."));
    entities.remove(membership);
    entities.flush();
    events.fire(new MembershipChanged(by, team.id(), teamName, person.id(), "member-left",
        Map.of("person", personName, "role", membership.role().text()), Map.of(), clock.instant()));
    return view(team);
  }

  Team visible(Actor by, String name) {
    return Optional.of(name).filter(Texts::isName).flatMap(queries::byName)
        .filter(team -> IdentityPolicy.seeTeam(by, team.id()).allowed())
        .orElseThrow(TeamNotFound::new);
  }

  TeamView view(Team team) {
    return views(List.of(team)).get(0);
  }

  List<TeamView> views(List<Team> found) {
    var all = members.ofTeams(found.stream().map(Team::id).toList());
    var parents = queries.withIds(found.stream().flatMap(team -> Optional.ofNullable(team.data().parent()).stream()).toList())
        .stream().collect(Collectors.toMap(Team::id, Team::name));
    return found.stream().map(team -> new TeamView(team.id(), team.name(), team.data().title(), parents.get(team.data().parent()),
        team.data().contact(), team.data().partner(), all.getOrDefault(team.id(), List.of()), team.createdAt(), team.revision())).toList();
  }

  private SelectionQuery<Team> visibleTo(Actor by, String pattern, String after) {
    return by.internal() ? queries.matching(pattern, after) : queries.matchingOf(List.copyOf(by.teams().keySet()), pattern, after);
  }

  private TeamData data(Texts texts, TeamInput input) {
    texts.required("/title", input.title(), LONGEST_TITLE).optional("/contact", input.contact(), LONGEST_CONTACT);
    var parent = input.parent() == null ? Optional.<Team>empty() : Optional.of(input.parent()).filter(Texts::isName).flatMap(queries::byName);
    texts.refuseUnless(input.parent() == null || parent.isPresent(), "/parent", "There is no team of this name.").check();
    return new TeamData(input.title().strip(), parent.map(Team::id).orElse(null), Texts.orNothing(input.contact()),
        input.partner() != null && input.partner());
  }

  private void checkNotWithinItself(Team team, TeamData after) {
    var passed = new HashSet<UUID>();
    for (var above = after.parent(); above != null && passed.add(above); above = queries.byId(above).map(next -> next.data().parent()).orElse(null)) {
      if (above.equals(team.id())) {
        throw new InvalidInput("/parent", "A team is not part of itself.");
      }
    }
  }

  private static Optional<TeamRole> role(@Nullable String text) {
    return text == null
        ? Optional.of(TeamRole.MEMBER)
        : Arrays.stream(TeamRole.values()).filter(role -> role.text().equals(text)).findFirst();
  }

  private void checkOwnsNothing(Team team) {
    var owned = belongings.stream().flatMap(kept -> kept.ownedBy(team.id()).stream()).toList();
    if (!owned.isEmpty()) {
      throw owns(owned.size() == 1 ? "This team owns something. Hand it over first." : "This team owns " + owned.size() + " things. Hand them over first.",
          owned.stream().limit(MOST_NAMED).map(reference -> new Violation("", reference)).toList());
    }
  }

  /** What is entered for the team at this moment is seen by the database only. */
  private void remove(Team team) {
    try {
      entities.remove(team);
      entities.flush();
    } catch (PersistenceException stillKept) {
      throw owns("This team owns something. Hand it over first.", List.of());
    }
  }

  private static Problem owns(String detail, List<Violation> named) {
    return new Problem(Problem.Kind.CONFLICT, "team-owns-things", detail, named);
  }

  private void insert(Team team) {
    if (queries.byName(team.name()).isPresent()) {
      throw taken();
    }
    Uniqueness.insert(entities, team, Teams::taken);
  }

  private static Problem taken() {
    return new Problem(Problem.Kind.CONFLICT, "team-name-taken", "A team has this name already.");
  }
}
