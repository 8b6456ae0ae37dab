package dev.remit.releases.control;

import dev.remit.platform.security.Actor;
import dev.remit.releases.DeploymentInput;
import dev.remit.releases.DeploymentView;
import dev.remit.releases.EnvironmentInput;
import dev.remit.releases.ReleasesApi;
import dev.remit.releases.entity.Environment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** What other modules ask of environments and deployments. */
@ApplicationScoped
@Transactional
public class Releases implements ReleasesApi {

  @Inject
  Environments environments;

  @Inject
  Deployments deployments;

  @Inject
  EnvironmentQueries queries;

  @Override
  public void declare(Actor by, String name, EnvironmentInput input) {
    if (queries.byName(name).isEmpty()) {
      environments.enter(by, name, input);
    }
  }

  @Override
  public DeploymentView tell(Actor by, DeploymentInput input) {
    return deployments.tell(by, input).deployment();
  }

  @Override
  public Optional<UUID> environment(String name) {
    return queries.byName(name).map(Environment::id);
  }
}
