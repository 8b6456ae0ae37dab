package dev.remit.consumers;

import dev.remit.openapi.Usage;
import dev.remit.platform.security.Actor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who uses APIs and whom changes touch, as the other modules use it. Components of which only the catalogue says that they
 * consume an API are consumers too, of whom nothing is known.
 */
public interface ConsumersApi {

  /** By name; those of other companies see only their own. */
  List<ConsumerView> consumers(Actor by, String api);

  /** All of them, by the keys of the components. */
  Map<UUID, ConsumerView> known(UUID api);

  /**
   * Whom the changes of a version touch. Of each consumer counts what was recorded last from each source; that it uses the
   * API counts only where nothing finer is known.
   *
   * @param since what to compare with; when absent, the one it was judged against or the one before it
   * @throws dev.remit.contracts.VersionNotFound when there is no such version
   */
  ImpactView impact(Actor by, String api, String version, @Nullable String since);

  /**
   * The same of one component. What was recorded of the component's version counts, and of whichever version; where there is
   * neither, what other versions use says nothing.
   *
   * @param from the contract version it relies on
   * @param to the contract version that takes its place
   * @param componentVersion absent for all that is known
   * @return nothing when the component is not known to use the API
   */
  Optional<ConsumerImpact> touch(String api, String from, String to, UUID component, @Nullable String componentVersion);

  /** What of a version is used by whom. */
  ApiUsageView usage(Actor by, String api, String version);

  /**
   * Records how a component uses an API, by somebody's word.
   *
   * @throws dev.remit.platform.problem.InvalidInput when there is no such component or version
   */
  ConsumptionView declare(Actor by, String api, ConsumptionInput input, Usage usage);
}
