package dev.remit.identity.control;

import dev.remit.identity.IdentityApi;
import dev.remit.identity.PersonView;
import dev.remit.identity.TeamSummary;
import dev.remit.identity.TeamView;
import dev.remit.identity.entity.Person;
import dev.remit.identity.entity.Team;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

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
