package dev.remit.identity.control;

import dev.remit.platform.security.Actor;
import dev.remit.platform.security.Decision;
import dev.remit.platform.security.SiteRights;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** What somebody may do with people, teams and tokens at all. */
@ApplicationScoped
public class IdentityRights implements SiteRights {

  @Override
  public List<Decision> of(Actor by) {
    var always = Stream.of(IdentityPolicy.seeOneself(by), IdentityPolicy.listPeople(by), IdentityPolicy.editPeople(by),
        IdentityPolicy.listTeams(by), IdentityPolicy.editTeams(by), IdentityPolicy.tokens(by, null), IdentityPolicy.account(by));
    var inTeams = by.teams().keySet().stream().map(team -> IdentityPolicy.editMembers(by, team));
    return Stream.concat(always, inTeams).toList();
  }
}
