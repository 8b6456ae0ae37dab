package dev.remit.agreements.control;

import dev.remit.consumers.ApiUsers;
import dev.remit.contracts.ContractsApi;
import dev.remit.contracts.VersionNotFound;
import dev.remit.contracts.VersionState;
import dev.remit.contracts.VersionView;
import dev.remit.openapi.Change;
import dev.remit.platform.security.Actor;
import dev.remit.releases.ContractRole;
import dev.remit.releases.ReleasesApi;
import dev.remit.releases.RunningContract;
import dev.remit.releases.RunningVersion;
import dev.remit.releases.StatedContract;
import dev.remit.releases.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What Remit knows of contracts and of what runs where, for one question: what many pairs of components need is looked up once. No
 * transaction lasts while documents are read and compared.
 */
final class KnownFacts implements GateFacts {

  private final ContractsApi contracts;
  private final ReleasesApi releases;
  private final Touches touches;
  private final GateSources stored;

  private final Map<StatedContract, Optional<VersionView>> versions = new HashMap<>();
  private final Map<StatedContract, GateSources.Waived> waived = new HashMap<>();
  private final Map<StatedContract, Set<String>> changes = new HashMap<>();
  private final Map<List<Object>, Boolean> approved = new HashMap<>();
  private final Map<UUID, Those> users = new HashMap<>();
  private final Map<UUID, Set<UUID>> providers = new HashMap<>();

  /** Components that were looked at, and those among them that use some API. */
  private record Those(Set<UUID> among, ApiUsers users) {}

  KnownFacts(ContractsApi contracts, ReleasesApi releases, Touches touches, GateSources stored) {
    this.contracts = contracts;
    this.releases = releases;
    this.touches = touches;
    this.stored = stored;
  }

  @Override
  public Optional<VersionState> state(StatedContract contract) {
    return version(contract).map(VersionView::state);
  }

  @Override
  public List<String> open(StatedContract contract) {
    // so that it is remembered when the transaction asks for it
    changes(contract);
    return version(contract).map(version -> stored.open(contract, version)).orElse(List.of());
  }

  @Override
  public List<Neighbour> consumers(UUID environment, UUID api) {
    var known = touches.using(api);
    var there = new There(releases.running(environment, api, ContractRole.EXPECTS), releases.running(environment, known));
    var some = there.components();
    var those = new Those(some, touches.users(api, some));
    users.put(api, those);
    var all = those.users().all();
    return there.neighbours(running -> Touches.contract(all.get(running.component()), running.version()));
  }

  @Override
  public List<Neighbour> providers(UUID environment, UUID api) {
    return new There(releases.running(environment, api, ContractRole.PROVIDES), releases.running(environment, providers(api))).neighbours(running -> null);
  }

  private Set<UUID> providers(UUID api) {
    return providers.computeIfAbsent(api, touches::providers);
  }

  /** What runs in an environment and has to do with an API: those that have said so, and those that are known to. */
  private record There(List<RunningContract> stated, List<RunningVersion> known) {

    Set<UUID> components() {
      return Stream.concat(stated.stream().map(RunningContract::running), known.stream()).map(RunningVersion::component).collect(Collectors.toSet());
    }

    /** @param otherwise which version of the contract counts for one that has not said so */
    List<Neighbour> neighbours(Function<RunningVersion, @Nullable String> otherwise) {
      var said = stated.stream().map(RunningContract::running).collect(Collectors.toSet());
      var all = new ArrayList<Neighbour>();
      stated.forEach(each -> all.add(new Neighbour(each.running(), each.contract())));
      known.stream().filter(each -> !said.contains(each)).forEach(each -> all.add(new Neighbour(each, otherwise.apply(each))));
      return all;
    }
  }

  /** What is known of a consumer, with those that were looked at together. */
  private ApiUsers users(UUID api, UUID consumer) {
    var those = users.get(api);
    if (those == null || !those.among().contains(consumer)) {
      those = new Those(Set.of(consumer), touches.users(api, Set.of(consumer)));
      users.putIfAbsent(api, those);
    }
    return those.users();
  }

  @Override
  public boolean isProvided(UUID api) {
    return !providers(api).isEmpty();
  }

  @Override
  public List<StatedContract> keeps(UUID environment, UUID component) {
    return releases.running(environment, List.of(component)).stream()
        .flatMap(each -> releases.statement(component, each.version()).map(Statement::provides).stream().flatMap(List::stream))
        .distinct()
        .toList();
  }

  @Override
  public Optional<List<Consequence>> consequences(StatedContract met, String reliedOn, UUID consumer, String consumerVersion) {
    if (reliedOn.equals(met.version())) {
      return Optional.of(List.of());
    }
    var before = new StatedContract(met.api(), met.name(), reliedOn);
    if (version(met).isEmpty() || version(before).isEmpty()) {
      return Optional.empty();
    }
    var passed = waived.computeIfAbsent(met, each -> stored.waived(each.api(), each.version()));
    var meeting = touches.between(users(met.api(), consumer), before, met.version(), consumer, consumerVersion, passed.now());
    var signed = meeting.effects().stream().anyMatch(Touch.Effect::blocks) ? signed(met, meeting.team()) : Set.<String>of();
    return Optional.of(meeting.effects().stream()
        .map(each -> new Consequence(each, signed.contains(each.fingerprint()), !each.waived() && passed.ever().contains(each.fingerprint()))).toList());
  }

  /** The changes of a version that a team was asked about and has approved of. */
  private Set<String> signed(StatedContract version, @Nullable String team) {
    boolean yes = team != null && approved.computeIfAbsent(List.of(version, team), pair -> touches.team(team)
        .map(key -> stored.approved(version.api(), version.version(), key)).orElse(false));
    return yes ? changes(version) : Set.of();
  }

  private Set<String> changes(StatedContract version) {
    return changes.computeIfAbsent(version, each -> contracts.changes(Actor.SYSTEM, each.name(), each.version(), null).items().stream()
        .map(Change::fingerprint).collect(Collectors.toSet()));
  }

  private Optional<VersionView> version(StatedContract contract) {
    return versions.computeIfAbsent(contract, this::find);
  }

  private Optional<VersionView> find(StatedContract contract) {
    try {
      return Optional.of(contracts.version(Actor.SYSTEM, contract.name(), contract.version()));
    } catch (VersionNotFound absent) {
      return Optional.empty();
    }
  }
}
