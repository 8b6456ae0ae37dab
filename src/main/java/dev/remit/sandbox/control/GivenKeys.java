package dev.remit.sandbox.control;

import dev.remit.identity.Belongings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Keys end with the team that gave or holds them. */
@ApplicationScoped
class GivenKeys implements Belongings {

  @Inject
  KeyQueries queries;

  @Override
  public List<String> ownedBy(UUID team) {
    return List.of();
  }

  @Override
  public void release(UUID team) {
    queries.ofTeam(team).forEach(queries.em()::remove);
    queries.em().flush();
  }
}
