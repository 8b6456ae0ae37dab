package dev.remit.releases.control;

import dev.remit.identity.IdentityApi;
import dev.remit.platform.security.Actor;
import dev.remit.platform.security.Decision;
import dev.remit.platform.security.SiteRights;
import dev.remit.releases.EnvironmentView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** What somebody may do with environments and deployments at all. */
@ApplicationScoped
public class ReleaseRights implements SiteRights {

  @Inject
  IdentityApi identity;

  @Override
  public List<Decision> of(Actor by) {
    var always = Stream.of(ReleasePolicy.see(by), ReleasePolicy.enter(by), ReleasePolicy.edit(by, null), ReleasePolicy.tell(by, null),
        ReleasePolicy.state(by, null));
    return Stream.concat(always, by.teams().keySet().stream()
        .flatMap(team -> Stream.of(ReleasePolicy.edit(by, team), ReleasePolicy.tell(by, team), ReleasePolicy.state(by, team)))).toList();
  }

  public boolean edit(Actor by, EnvironmentView environment) {
    var owner = identity.teamId(environment.owner()).orElse(null);
    return ReleasePolicy.edit(by, owner).allowed();
  }

  public boolean enter(Actor by) {
    return ReleasePolicy.enter(by).allowed();
  }
}
