package dev.remit.releases;

import dev.remit.platform.security.Actor;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Environments and what runs in them, as the other modules use them. */
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

  /**
   * Says what a version of a component provides and expects, unless somebody said so already.
   *
   * @param component its name, {@code [namespace/]name}
   * @throws dev.remit.platform.problem.InvalidInput when there is no such component or API
   */
  void state(Actor by, String component, String version, ComponentVersionInput input);

  /** Key of the environment of this name. */
  Optional<UUID> environment(String name);

  /** What a version of a component said of itself; nothing when nobody stated it, deployed or not. */
  Optional<Statement> statement(UUID component, String version);

  /** What runs in an environment now and stands so to an API, by name, instance and contract version. */
  List<RunningContract> running(UUID environment, UUID api, ContractRole role);

  /** Keys of the components of which something runs anywhere that stands so to this version of an API's contract. */
  Set<UUID> anywhere(UUID api, String contract, ContractRole role);

  /** What of these components runs in an environment now, by name and instance. */
  List<RunningVersion> running(UUID environment, Collection<UUID> components);
}
