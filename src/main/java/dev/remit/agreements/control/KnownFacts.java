package dev.remit.agreements.control;

import dev.remit.agreements.Answer;
import dev.remit.agreements.entity.SignOff;
import dev.remit.agreements.entity.Waiver;
import dev.remit.catalogue.ApiSummary;
import dev.remit.catalogue.CatalogueApi;
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
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What Remit knows of contracts and of what runs where. */
@ApplicationScoped
class KnownFacts implements GateFacts {

  @Inject
  CatalogueApi catalogue;

  @Inject
  ContractsApi contracts;

  @Inject
  ReleasesApi releases;

  @Inject
  Touches touches;

  @Inject
  Assessments assessments;

  @Inject
  ReviewViews views;

  @Inject
  AgreementQueries queries;

  @Inject
  Clock clock;

  @Override
  public Optional<VersionState> state(StatedContract contract) {
    return version(contract.name(), contract.version()).map(VersionView::state);
  }

  @Override
  public List<String> open(StatedContract contract) {
    var api = catalogue.find(Actor.SYSTEM, contract.name());
    var version = version(contract.name(), contract.version());
    if (api.isEmpty() || version.isEmpty()) {
      return List.of();
    }
    var review = queries.review(contract.api(), contract.version()).orElse(null);
    return views.sentences(Actor.SYSTEM, assessments.of(api.get(), version.get(), review).open());
  }

  @Override
  public List<Neighbour> consumers(UUID environment, UUID api) {
    var known = touches.consumers(api);
    return neighbours(environment, api, ContractRole.EXPECTS, known.keySet(),
        running -> Touches.contract(known.get(running.component()), running.version()));
  }

  @Override
  public List<Neighbour> providers(UUID environment, UUID api) {
    return neighbours(environment, api, ContractRole.PROVIDES, touches.providers(api), running -> null);
  }

  /** Those that have said so, and those that are known to and that have not. */
  private List<Neighbour> neighbours(
      UUID environment, UUID api, ContractRole role, Set<UUID> known, Function<RunningVersion, @Nullable String> otherwise) {
    var stated = releases.running(environment, api, role);
    var said = stated.stream().map(RunningContract::running).collect(Collectors.toSet());
    var silent = known.isEmpty() ? Stream.<RunningVersion>of() : releases.running(environment, known).stream().filter(each -> !said.contains(each));
    var all = new ArrayList<Neighbour>();
    stated.forEach(each -> all.add(new Neighbour(each.running(), each.contract())));
    silent.forEach(each -> all.add(new Neighbour(each, otherwise.apply(each))));
    return all;
  }

  @Override
  public boolean isProvided(UUID api) {
    return !touches.providers(api).isEmpty();
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
    var api = catalogue.find(Actor.SYSTEM, met.name());
    if (reliedOn.equals(met.version())) {
      return Optional.of(List.of());
    }
    if (api.isEmpty() || version(met.name(), met.version()).isEmpty() || version(met.name(), reliedOn).isEmpty()) {
      return Optional.empty();
    }
    var waivers = queries.waiversOf(met.api(), met.version());
    var waived = Assessments.waived(waivers, clock.instant());
    var meeting = touches.between(api.get(), reliedOn, met.version(), consumer, consumerVersion, waived);
    var signed = meeting.effects().stream().anyMatch(Touch.Effect::blocks) ? signed(api.get(), met.version(), meeting.team()) : Set.<String>of();
    return Optional.of(meeting.effects().stream()
        .map(each -> new Consequence(each, signed.contains(each.fingerprint()), !each.waived() && wasWaived(waivers, each.fingerprint()))).toList());
  }

  /** The changes of a version that a team was asked about and has approved of. */
  private Set<String> signed(ApiSummary api, String version, @Nullable UUID team) {
    var review = queries.review(api.id(), version);
    boolean approved = team != null && review.isPresent() && queries.signOffs(review.get().id()).stream()
        .filter(each -> each.team().equals(team)).findFirst().map(SignOff::answer).filter(each -> each == Answer.APPROVE).isPresent();
    return approved
        ? contracts.changes(Actor.SYSTEM, api.name(), version, null).items().stream().map(Change::fingerprint).collect(Collectors.toSet())
        : Set.of();
  }

  private static boolean wasWaived(List<Waiver> waivers, String fingerprint) {
    return waivers.stream().anyMatch(each -> each.fingerprints().contains(fingerprint));
  }

  private Optional<VersionView> version(String api, String version) {
    try {
      return Optional.of(contracts.version(Actor.SYSTEM, api, version));
    } catch (VersionNotFound absent) {
      return Optional.empty();
    }
  }
}
