package dev.remit.identity.control;

import dev.remit.identity.PersonView;
import dev.remit.identity.TeamView;
import dev.remit.platform.security.Actor;
import dev.remit.platform.security.Decision;
import dev.remit.platform.security.SiteRights;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** What somebody may do with people, teams and tokens: at all, and with one of them. */
@ApplicationScoped
public class IdentityRights implements SiteRights {

  @Override
  public List<Decision> of(Actor by) {
    var always = Stream.of(IdentityPolicy.seeOneself(by), IdentityPolicy.listPeople(by), IdentityPolicy.editPeople(by),
        IdentityPolicy.listTeams(by), IdentityPolicy.editTeams(by), IdentityPolicy.tokens(by, null), IdentityPolicy.account(by));
    var inTeams = by.teams().keySet().stream().map(team -> IdentityPolicy.editMembers(by, team));
    return Stream.concat(always, inTeams).toList();
  }

  public boolean enterPeople(Actor by) {
    return IdentityPolicy.editPeople(by).allowed();
  }

  public boolean enterTeams(Actor by) {
    return IdentityPolicy.editTeams(by).allowed();
  }

  /** What they may do with a person whom they see. */
  public PersonRights on(Actor by, PersonView person) {
    return new PersonRights(IdentityPolicy.editPeople(by).allowed(), IdentityPolicy.helpIn(by).allowed(),
        IdentityPolicy.export(by, person.id()).allowed(), IdentityPolicy.erase(by).allowed());
  }

  /** What they may do with a team that they see. */
  public TeamRights on(Actor by, TeamView team) {
    return new TeamRights(IdentityPolicy.editTeams(by).allowed(), IdentityPolicy.editMembers(by, team.id()).allowed());
  }
}
