package dev.remit.identity.control;

import dev.remit.identity.IdentityApi;
import dev.remit.identity.PersonInput;
import dev.remit.identity.PersonView;
import dev.remit.identity.TeamInput;
import dev.remit.identity.TeamSummary;
import dev.remit.identity.TeamView;
import dev.remit.identity.entity.Person;
import dev.remit.identity.entity.Team;
import dev.remit.platform.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the other modules look up. */
@ApplicationScoped
@Transactional
public class Directory implements IdentityApi {

  @Inject
  PersonQueries people;

  @Inject
  TeamQueries teams;

  @Inject
  Teams allTeams;

  @Inject
  People allPeople;

  @Inject
  SetUp setUp;

  @Inject
  Rescue rescue;

  @Inject
  DemoSettings demo;

  @Inject
  DemoAccounts demoAccounts;

  @Override
  public Optional<TeamSummary> team(String name) {
    return Texts.isName(name) ? teams.byName(name).map(Team::summary) : Optional.empty();
  }

  @Override
  public List<TeamSummary> teams(Collection<UUID> ids) {
    return teams.withIds(List.copyOf(ids)).stream().map(Team::summary).toList();
  }

  @Override
  public Optional<TeamView> describeTeam(UUID team) {
    return teams.byId(team).map(allTeams::view);
  }

  @Override
  public List<TeamView> describeTeams(Collection<UUID> ids) {
    return allTeams.views(ids.isEmpty() ? List.of() : teams.withIds(List.copyOf(ids)));
  }

  @Override
  public List<TeamView> seenTeams(Actor by, Collection<String> names) {
    return allTeams.named(by, names);
  }

  @Override
  public Optional<PersonView> describePerson(UUID person) {
    return people.withIds(List.of(person)).stream().filter(known -> !known.erased()).map(allPeople::view).findFirst();
  }

  @Override
  public Optional<UUID> person(String name) {
    return Texts.isName(name) ? people.byName(name).map(Person::id) : Optional.empty();
  }

  @Override
  public Map<UUID, String> names(Collection<UUID> ids) {
    return people.withIds(List.copyOf(ids)).stream().collect(Collectors.toMap(Person::id, Person::name));
  }

  @Override
  public TeamView declareTeam(Actor by, String name, @Nullable String title, @Nullable String parent, @Nullable String contact) {
    var known = Texts.isName(name) ? teams.byName(name) : Optional.<Team>empty();
    if (known.isEmpty()) {
      return allTeams.enter(by, name, new TeamInput(title == null ? name : title, parent, contact, false));
    }
    var now = allTeams.view(known.get());
    var wanted = new TeamInput(otherwise(title, now.title()), otherwise(parent, now.parent()), otherwise(contact, now.contact()), now.partner());
    var same = wanted.equals(new TeamInput(now.title(), now.parent(), now.contact(), now.partner()));
    return same ? now : allTeams.edit(by, name, now.revision(), wanted);
  }

  @Override
  public PersonView declarePerson(Actor by, String name, @Nullable String displayName, @Nullable String email) {
    var known = Texts.isName(name) ? people.byName(name) : Optional.<Person>empty();
    if (known.isEmpty()) {
      return allPeople.enter(by, name, new PersonInput(displayName == null ? name : displayName, email, null, null, null));
    }
    var now = allPeople.view(known.get());
    var wanted = new PersonInput(otherwise(displayName, now.displayName()), otherwise(email, now.email()), now.zone(), now.role(), now.active());
    var same = wanted.equals(new PersonInput(now.displayName(), now.email(), now.zone(), now.role(), now.active()));
    return same ? now : allPeople.edit(by, name, now.revision(), wanted);
  }

  @Override
  public void join(Actor by, String team, String person) {
    var present = teams.byName(team).flatMap(known -> people.byName(person).flatMap(joining -> people.membership(joining.id(), known.id())));
    if (present.isEmpty()) {
      allTeams.join(by, team, person, null);
    }
  }

  @Override
  public void leave(Actor by, String team, String person) {
    allTeams.leave(by, team, person);
  }

  private static @Nullable String otherwise(@Nullable String wanted, @Nullable String present) {
    return wanted == null ? present : wanted;
  }

  @Override
  public boolean empty() {
    return people.count() == 0;
  }

  @Override
  public Optional<String> openSetUp() {
    return setUp.open();
  }

  @Override
  public Optional<String> openRescue() {
    return rescue.open();
  }

  @Override
  public boolean demoAllowed() {
    return demo.allowed();
  }

  @Override
  public void enterDemo() {
    demoAccounts.enter();
  }
}
