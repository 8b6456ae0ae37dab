package dev.remit.agreements.control;

import dev.remit.contracts.VersionState;
import dev.remit.releases.RunningVersion;
import dev.remit.releases.StatedContract;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the gate has to know of contracts, and of what runs where. */
interface GateFacts {

  /**
   * What runs somewhere and has to do with an API.
   *
   * @param contract the version of the contract that it keeps or relies on; absent when nobody has said
   */
  record Neighbour(RunningVersion running, @Nullable String contract) {}

  /**
   * What a change of the contract means for a consumer.
   *
   * @param signed whether the consumer's team has approved of it
   * @param waiverEnded whether it was let pass, and is not any more
   */
  record Consequence(Touch.Effect effect, boolean signed, boolean waiverEnded) {}

  /** How far a version of a contract is; nothing when there is no such version. */
  Optional<VersionState> state(StatedContract contract);

  /** Whom a version of a contract still waits for, in sentences. */
  List<String> open(StatedContract contract);

  /** What runs in an environment and uses an API. */
  List<Neighbour> consumers(UUID environment, UUID api);

  /** What runs in an environment and provides an API. */
  List<Neighbour> providers(UUID environment, UUID api);

  /** Whether anybody is known to provide an API, wherever it runs. */
  boolean isProvided(UUID api);

  /** The contracts that a component keeps in an environment now. */
  List<StatedContract> keeps(UUID environment, UUID component);

  /**
   * What it means for a consumer to rely on one version of a contract and to meet another.
   *
   * @return nothing when there is no such version
   */
  Optional<List<Consequence>> consequences(StatedContract met, String reliedOn, UUID consumer, String consumerVersion);
}
