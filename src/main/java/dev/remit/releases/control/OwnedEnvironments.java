package dev.remit.releases.control;

import dev.remit.identity.Belongings;
import dev.remit.releases.entity.Environment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** What of the environments belongs to teams. */
@ApplicationScoped
class OwnedEnvironments implements Belongings {

  @Inject
  EnvironmentQueries queries;

  @Override
  public List<String> ownedBy(UUID team) {
    return queries.ofOwner(team).stream().map(Environment::name).sorted().map("environment:"::concat).toList();
  }

  /** Nothing of them is granted. */
  @Override
  public void release(UUID team) {}
}
