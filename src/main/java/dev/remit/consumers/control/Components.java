package dev.remit.consumers.control;

import dev.remit.catalogue.EntitiesApi;
import dev.remit.catalogue.EntityKind;
import dev.remit.catalogue.EntityRef;
import dev.remit.catalogue.EntitySummary;
import dev.remit.catalogue.RelationType;
import dev.remit.consumers.entity.Consumption;
import dev.remit.identity.IdentityApi;
import dev.remit.identity.TeamSummary;
import dev.remit.platform.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The components that use APIs, as the catalogue has them. A build's token is for contracts and need not be for the catalogue. */
@ApplicationScoped
class Components {

  @Inject
  EntitiesApi catalogue;

  @Inject
  IdentityApi identity;

  /** The one of this name that is there and that the asker sees; also written as it stands in an address. */
  Optional<Component> find(Actor by, @Nullable String name) {
    return EntityRef.called(EntityKind.COMPONENT, name).flatMap(ref -> catalogue.named(Actor.SYSTEM, List.of(ref)).stream().findFirst())
        .filter(EntitySummary::present).map(each -> new Component(each, owner(each.owner())))
        .filter(each -> ConsumerPolicy.sees(by, each.owner()));
  }

  /** All that use an API, by name: those the catalogue knows of and those something is recorded of. */
  List<Component> of(UUID api, List<Consumption> recorded) {
    var byName = new TreeMap<String, EntitySummary>();
    catalogue.sources(api, RelationType.CONSUMES_API).forEach(each -> byName.put(each.name(), each));
    named(recorded.stream().map(each -> each.user().name()).filter(name -> !byName.containsKey(name)).distinct().toList())
        .forEach(each -> byName.put(each.name(), each));
    var owners = owners(byName.values());
    return byName.values().stream().map(each -> new Component(each, each.owner() == null ? null : owners.get(each.owner()).orElse(null))).toList();
  }

  private List<EntitySummary> named(List<String> names) {
    var refs = names.stream().flatMap(name -> EntityRef.at(EntityKind.COMPONENT, name).stream()).toList();
    return refs.isEmpty() ? List.of() : catalogue.named(Actor.SYSTEM, refs);
  }

  private Map<String, Optional<UUID>> owners(Collection<EntitySummary> all) {
    return all.stream().map(EntitySummary::owner).filter(Objects::nonNull).distinct()
        .collect(Collectors.toMap(Function.identity(), name -> Optional.ofNullable(owner(name))));
  }

  private @Nullable UUID owner(@Nullable String team) {
    return Optional.ofNullable(team).flatMap(identity::team).map(TeamSummary::id).orElse(null);
  }
}
