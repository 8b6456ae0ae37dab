package dev.remit.consumers;

import dev.remit.openapi.Usage;
import dev.remit.platform.security.Actor;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who uses APIs and whom changes touch, as the other modules use it. Components of which only the catalogue says that they
 * consume an API are consumers too, of whom nothing is known.
 */
public interface ConsumersApi {

  /** By name; those of other companies see only their own. */
  List<ConsumerView> consumers(Actor by, String api);

  /** Keys of all components that use an API. */
  Set<UUID> using(UUID api);

  /** What is known of those among these components that use an API. */
  ApiUsers users(UUID api, Collection<UUID> among);

  /**
   * Whom the changes of a version touch. Of each consumer counts what was recorded last from each source; that it uses the
   * API counts only where nothing finer is known.
   *
   * @param since what to compare with; when absent, the one it was judged against or the one before it
   * @throws dev.remit.contracts.VersionNotFound when there is no such version
   */
  ImpactView impact(Actor by, String api, String version, @Nullable String since);

  /** What of a version is used by whom. */
  ApiUsageView usage(Actor by, String api, String version);

  /**
   * Records how a component uses an API, by somebody's word.
   *
   * @throws dev.remit.platform.problem.InvalidInput when there is no such component or version
   */
  ConsumptionView declare(Actor by, String api, ConsumptionInput input, Usage usage);

  /**
   * Adds what was seen in traffic to what was seen of the component before. It is never taken for all that the component uses.
   * Nothing happens where the component or the API is gone.
   *
   * @param by who has seen it
   * @param version of the contract that was called
   * @param usage the operations that were
   */
  void observe(Actor by, UUID component, UUID api, String version, Usage usage);
}
