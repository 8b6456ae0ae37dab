package dev.remit.releases;

import dev.remit.platform.security.Actor;
import java.util.Optional;
import java.util.UUID;

/** Environments as the other modules use them. */
public interface ReleasesApi {

  /**
   * Enters an environment, unless it is there already.
   *
   * @throws dev.remit.platform.problem.InvalidInput when something is not as it has to be
   */
  void declare(Actor by, String name, EnvironmentInput input);

  /**
   * Something was put somewhere; see {@link DeploymentInput}.
   *
   * @throws dev.remit.platform.problem.InvalidInput when there is no such component or environment
   */
  DeploymentView tell(Actor by, DeploymentInput input);

  /** Key of the environment of this name. */
  Optional<UUID> environment(String name);
}
