package dev.remit.agreements.control;

import dev.remit.catalogue.ApiSummary;
import dev.remit.catalogue.EntitiesApi;
import dev.remit.catalogue.EntitySummary;
import dev.remit.catalogue.Neighbours;
import dev.remit.contracts.ContractsApi;
import dev.remit.contracts.VersionView;
import dev.remit.identity.IdentityApi;
import dev.remit.identity.TeamSummary;
import dev.remit.openapi.Change;
import dev.remit.openapi.Severity;
import dev.remit.platform.security.Actor;
import dev.remit.releases.RunningVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which consumers a version touches. */
@ApplicationScoped
class Touches {

  @Inject
  ContractsApi contracts;

  @Inject
  EntitiesApi catalogue;

  @Inject
  IdentityApi identity;

  /** @param waived fingerprints of the changes that somebody has let pass */
  List<Touch> of(ApiSummary api, VersionView version, Set<String> waived) {
    var changes = contracts.changes(Actor.SYSTEM, api.name(), version.version(), null).items().stream()
        .filter(change -> change.severity() == Severity.BREAKING || change.severity() == Severity.RISKY)
        .toList();
    return changes.isEmpty() ? List.of() : consumers(api).stream().map(each -> touch(each, changes, waived)).toList();
  }

  /** Keys of the components that use an API, as far as anybody has said. */
  Set<UUID> consumers(UUID api) {
    return around(api, "apiConsumedBy");
  }

  /** Keys of the components that provide an API. */
  Set<UUID> providers(UUID api) {
    return around(api, "apiProvidedBy");
  }

  private Set<UUID> around(UUID api, String relation) {
    return catalogue.neighbours(Actor.SYSTEM, List.of(api), Set.of(relation), EntitiesApi.MOST_ON_A_PAGE).values().stream()
        .flatMap(each -> each.items().stream()).map(each -> each.entity().id()).collect(Collectors.toSet());
  }

  /** Which version of an API's contract a version of a component relies on; nothing when nobody has said. */
  @Nullable String contract(UUID api, RunningVersion running) {
    return null;
  }

  /** Key of the team that answers for a component. */
  @Nullable UUID team(UUID component) {
    return null;
  }

  /** What it means for a version of a component to meet another version of a contract than it relies on. */
  List<Touch.Effect> between(ApiSummary api, String from, String to, UUID component, String componentVersion, Set<String> waived) {
    return contracts.changes(Actor.SYSTEM, api.name(), to, from).items().stream()
        .filter(change -> change.severity() == Severity.BREAKING || change.severity() == Severity.RISKY)
        .map(change -> new Touch.Effect(change.fingerprint(), change.severity(), Touch.Level.UNKNOWN, "Nobody has said what it uses.",
            waived.contains(change.fingerprint())))
        .toList();
  }

  private Touch touch(EntitySummary consumer, List<Change> changes, Set<String> waived) {
    return new Touch(consumer.name(), team(consumer), changes.stream()
        .map(change -> new Touch.Effect(change.fingerprint(), change.severity(), Touch.Level.UNKNOWN, "Nobody has said what it uses.",
            waived.contains(change.fingerprint())))
        .toList());
  }

  private List<EntitySummary> consumers(ApiSummary api) {
    return catalogue.neighbours(Actor.SYSTEM, List.of(api.id()), Set.of("apiConsumedBy"), EntitiesApi.MOST_ON_A_PAGE).values().stream()
        .flatMap(each -> each.items().stream()).map(Neighbours.Neighbour::entity).toList();
  }

  private @Nullable UUID team(EntitySummary consumer) {
    return consumer.owner() == null ? null : identity.team(consumer.owner()).map(TeamSummary::id).orElse(null);
  }

  /** Fingerprints of all that is more than words, for who answers for all of it. */
  String whole(ApiSummary api, VersionView version) {
    return contracts.changes(Actor.SYSTEM, api.name(), version.version(), null).items().stream()
        .filter(change -> change.severity() != Severity.EDITORIAL)
        .map(Change::fingerprint)
        .sorted()
        .collect(Collectors.joining(" "));
  }
}
