package dev.remit.agreements.control;

import dev.remit.catalogue.ApiSummary;
import dev.remit.catalogue.EntitiesApi;
import dev.remit.catalogue.RelationType;
import dev.remit.consumers.ApiUsers;
import dev.remit.consumers.ConsumerImpact;
import dev.remit.consumers.ConsumerView;
import dev.remit.consumers.ConsumersApi;
import dev.remit.consumers.ConsumptionView;
import dev.remit.consumers.UsageSource;
import dev.remit.contracts.ContractsApi;
import dev.remit.contracts.VersionView;
import dev.remit.identity.IdentityApi;
import dev.remit.openapi.Change;
import dev.remit.openapi.Impact;
import dev.remit.openapi.Severity;
import dev.remit.platform.security.Actor;
import dev.remit.releases.StatedContract;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which consumers a version touches, as the rest of this module speaks of it. */
@ApplicationScoped
class Touches {

  private static final String NOBODY_KNOWS = "Nobody has said what it uses of the API.";

  @Inject
  ConsumersApi consumers;

  @Inject
  ContractsApi contracts;

  @Inject
  EntitiesApi catalogue;

  @Inject
  IdentityApi identity;

  /**
   * What it means for a consumer to meet another version of a contract.
   *
   * @param team name of the team that answers for it; absent where nobody does
   */
  record Meeting(@Nullable String team, List<Touch.Effect> effects) {}

  /** @param waived fingerprints of the changes that somebody has let pass */
  List<Touch> of(ApiSummary api, VersionView version, Set<String> waived) {
    var teams = new HashMap<String, Optional<UUID>>();
    return consumers.impact(Actor.SYSTEM, api.name(), version.version(), null).items().stream()
        .map(each -> new Touch(each.component(), team(each.team(), teams), effects(each, waived)))
        .toList();
  }

  /**
   * What it means for a version of a component to meet another version of a contract than it relies on.
   *
   * @param users of the API
   * @param from what it relies on
   * @param to the version that it meets
   */
  Meeting between(ApiUsers users, StatedContract from, String to, UUID component, String componentVersion, Set<String> waived) {
    return users.touch(from.version(), to, component, componentVersion)
        .map(impact -> new Meeting(impact.team(), effects(impact, waived)))
        .orElseGet(() -> new Meeting(null, unknown(from, to, waived)));
  }

  private static List<Touch.Effect> effects(ConsumerImpact impact, Set<String> waived) {
    return impact.changes().stream()
        .map(each -> new Touch.Effect(each.fingerprint(), Severity.valueOf(each.severity()), level(each.level()), each.reason(), waived.contains(each.fingerprint())))
        .toList();
  }

  private static Touch.Level level(Impact.Level level) {
    return Touch.Level.valueOf(level.name());
  }

  /** Of somebody who is deployed as a consumer and is none by the catalogue nor by anybody's word. */
  private List<Touch.Effect> unknown(StatedContract from, String to, Set<String> waived) {
    return contracts.changes(Actor.SYSTEM, from.name(), to, from.version()).items().stream()
        .filter(change -> change.severity().isGrave())
        .map(change -> new Touch.Effect(change.fingerprint(), change.severity(), Touch.Level.UNKNOWN, NOBODY_KNOWS, waived.contains(change.fingerprint())))
        .toList();
  }

  /** Keys of all components that use an API. */
  Set<UUID> using(UUID api) {
    return consumers.using(api);
  }

  /** What is known of those among these that use an API. */
  ApiUsers users(UUID api, Set<UUID> among) {
    return consumers.users(api, among);
  }

  /** Which version of a contract a version of a component relies on, by what is known of it; nothing when nobody has said. */
  static @Nullable String contract(@Nullable ConsumerView consumer, String componentVersion) {
    return consumer == null ? null : told(consumer).stream()
        .filter(use -> use.componentVersion() == null || use.componentVersion().equals(componentVersion))
        .map(ConsumptionView::version)
        .findFirst()
        .orElse(null);
  }

  /** What somebody said of it, the latest first; that it was seen calling a version, such as a draft, does not say that it relies on it. */
  static List<ConsumptionView> told(ConsumerView consumer) {
    return consumer.uses().stream().filter(use -> use.source() != UsageSource.OBSERVED).toList();
  }

  /** Keys of the components that provide an API. */
  Set<UUID> providers(UUID api) {
    return catalogue.sources(api, RelationType.PROVIDES_API);
  }

  /** Key of the team of this name. */
  Optional<UUID> team(@Nullable String name) {
    return identity.teamId(name);
  }

  private @Nullable UUID team(@Nullable String name, Map<String, Optional<UUID>> known) {
    return name == null ? null : known.computeIfAbsent(name, each -> team(each)).orElse(null);
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
