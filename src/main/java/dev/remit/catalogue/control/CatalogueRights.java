package dev.remit.catalogue.control;

import dev.remit.platform.security.Actor;
import dev.remit.platform.security.Decision;
import dev.remit.platform.security.SiteRights;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** What somebody may do with APIs at all. */
@ApplicationScoped
public class CatalogueRights implements SiteRights {

  @Override
  public List<Decision> of(Actor by) {
    var always = Stream.of(ApiPolicy.list(by), ApiPolicy.assign(by), ApiPolicy.register(by, null));
    var inTeams = by.teams().keySet().stream().flatMap(team -> Stream.of(ApiPolicy.register(by, team), ApiPolicy.share(by, team)));
    return Stream.concat(always, inTeams).toList();
  }
}
