package dev.remit.identity.control;

import dev.remit.identity.MembershipView;
import dev.remit.identity.entity.Membership;
import dev.remit.identity.entity.Person;
import dev.remit.identity.entity.Team;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says memberships by names, for many people or teams in two queries. */
@ApplicationScoped
class Members {

  @Inject
  PersonQueries people;

  @Inject
  TeamQueries teams;

  Map<UUID, List<MembershipView>> ofPeople(List<UUID> ids) {
    return said(people.ofPeople(ids), Membership::person, Comparator.comparing(MembershipView::team));
  }

  Map<UUID, List<MembershipView>> ofTeams(List<UUID> ids) {
    return said(people.ofTeams(ids), Membership::team, Comparator.comparing(MembershipView::person));
  }

  private Map<UUID, List<MembershipView>> said(
      List<Membership> found, Function<Membership, UUID> by, Comparator<MembershipView> order) {
    var names = people.withIds(found.stream().map(Membership::person).distinct().toList()).stream()
        .collect(Collectors.toMap(Person::id, Person::name));
    var teamNames = teams.withIds(found.stream().map(Membership::team).distinct().toList()).stream()
        .collect(Collectors.toMap(Team::id, Team::name));
    return found.stream().collect(Collectors.groupingBy(by, Collectors.collectingAndThen(Collectors.toList(), all -> all.stream()
        .map(one -> new MembershipView(teamNames.get(one.team()), names.get(one.person()), one.role().text()))
        .sorted(order)
        .toList())));
  }
}
