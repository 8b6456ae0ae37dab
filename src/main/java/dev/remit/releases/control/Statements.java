package dev.remit.releases.control;

import dev.remit.catalogue.ApiSummary;
import dev.remit.catalogue.CatalogueApi;
import dev.remit.catalogue.EntitiesApi;
import dev.remit.catalogue.EntityKind;
import dev.remit.catalogue.EntityRef;
import dev.remit.catalogue.EntitySummary;
import dev.remit.platform.problem.InvalidInput;
import dev.remit.platform.problem.Violation;
import dev.remit.platform.security.Actor;
import dev.remit.releases.ComponentVersionInput;
import dev.remit.releases.ContractInput;
import dev.remit.releases.ContractRole;
import dev.remit.releases.StatedContract;
import dev.remit.releases.Statement;
import dev.remit.releases.entity.ComponentContract;
import dev.remit.releases.entity.ComponentVersion;
import dev.remit.releases.entity.ContractClaim;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What versions of components say of contracts, between the words of those who say it and the keys that are kept. */
@ApplicationScoped
class Statements {

  /** Most contract versions in one role. */
  static final int MOST = 500;

  /** What contracts may call a version, less the words that mean a different one each day. */
  private static final Pattern VERSION = Pattern.compile("(?!latest$|draft$|\\.\\.?$)(?! )[\\x20-\\x7E&&[^/\\\\%;?#]]{1,64}(?<! )");

  private static final Comparator<StatedContract> ORDER = Comparator.comparing(StatedContract::name).thenComparing(StatedContract::version);

  @Inject
  VersionQueries queries;

  @Inject
  EntitiesApi entities;

  @Inject
  CatalogueApi catalogue;

  /** @throws InvalidInput with all that breaks a rule */
  Set<ContractClaim> read(Actor by, ComponentVersionInput input) {
    var reading = new Reading(new ArrayList<>(), new HashSet<>(), visible(by, input));
    reading.read(ContractRole.PROVIDES, input.provides());
    reading.read(ContractRole.EXPECTS, input.expects());
    if (!reading.violations.isEmpty()) {
      throw new InvalidInput(reading.violations);
    }
    return reading.contracts;
  }

  /** The APIs that are named and that somebody may know, by reference. A token for deployments need not be one for the catalogue. */
  private Map<EntityRef, UUID> visible(Actor by, ComponentVersionInput input) {
    var refs = new HashSet<EntityRef>();
    for (var named : List.of(some(input.provides()), some(input.expects()))) {
      named.stream().limit(MOST).map(Statements::reference).filter(ref -> ref != null).forEach(refs::add);
    }
    var known = entities.named(Actor.SYSTEM, refs).stream().filter(EntitySummary::present).toList();
    var seen = catalogue.withIds(by, known.stream().map(EntitySummary::id).toList()).stream().map(ApiSummary::id).collect(Collectors.toSet());
    return known.stream().filter(api -> seen.contains(api.id())).collect(Collectors.toMap(Statements::ref, EntitySummary::id));
  }

  private static EntityRef ref(EntitySummary api) {
    return EntityRef.at(EntityKind.API, api.name()).orElseThrow();
  }

  private static @Nullable EntityRef reference(@Nullable ContractInput named) {
    return named == null ? null : EntityRef.called(EntityKind.API, named.api()).orElse(null);
  }

  private static List<@Nullable ContractInput> some(@Nullable List<@Nullable ContractInput> named) {
    return named == null ? List.of() : named;
  }

  Statement of(ComponentVersion version) {
    return of(List.of(version)).get(version.version());
  }

  /** Of several versions of one component, by version. */
  Map<String, Statement> of(Collection<ComponentVersion> versions) {
    var contracts = queries.contracts(versions.stream().map(ComponentVersion::id).toList());
    var apis = contracts.stream().map(each -> each.claim().api()).distinct().toList();
    var names = catalogue.withIds(Actor.SYSTEM, apis).stream().collect(Collectors.toMap(ApiSummary::id, ApiSummary::name));
    var claims = contracts.stream().collect(Collectors.groupingBy(ComponentContract::stating, Collectors.mapping(ComponentContract::claim, Collectors.toList())));
    return versions.stream().collect(Collectors.toMap(ComponentVersion::version, each -> statement(claims.getOrDefault(each.id(), List.of()), names)));
  }

  private static Statement statement(List<ContractClaim> claims, Map<UUID, String> names) {
    return new Statement(named(claims, ContractRole.PROVIDES, names), named(claims, ContractRole.EXPECTS, names));
  }

  private static List<StatedContract> named(List<ContractClaim> claims, ContractRole role, Map<UUID, String> names) {
    return claims.stream().filter(each -> each.role() == role)
        .map(each -> new StatedContract(each.api(), names.get(each.api()), each.version()))
        .sorted(ORDER).toList();
  }

  /** What was read so far, and what is wrong with the rest. */
  private record Reading(List<Violation> violations, Set<ContractClaim> contracts, Map<EntityRef, UUID> apis) {

    void read(ContractRole role, @Nullable List<@Nullable ContractInput> named) {
      var all = some(named);
      if (all.size() > MOST) {
        violations.add(new Violation("/" + role.text(), "There are at most " + MOST + "."));
        return;
      }
      for (int index = 0; index < all.size(); index++) {
        read(role, all.get(index), "/" + role.text() + "/" + index);
      }
    }

    private void read(ContractRole role, @Nullable ContractInput named, String pointer) {
      var ref = reference(named);
      var api = ref == null ? null : apis.get(ref);
      var version = named == null ? null : named.version();
      if (api == null) {
        violations.add(new Violation(pointer + "/api", ref == null ? "An API is written [namespace/]name." : "There is no API of this name."));
      }
      if (version == null || !VERSION.matcher(version).matches()) {
        violations.add(new Violation(pointer + "/version", "The version of a contract is the text that its document states, and none of latest and draft."));
      } else if (api != null) {
        contracts.add(new ContractClaim(role, api, version));
      }
    }
  }
}
