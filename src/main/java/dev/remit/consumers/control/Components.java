package dev.remit.consumers.control;

import dev.remit.catalogue.EntitiesApi;
import dev.remit.catalogue.EntityKind;
import dev.remit.catalogue.EntityRef;
import dev.remit.catalogue.EntitySummary;
import dev.remit.catalogue.RelationType;
import dev.remit.identity.IdentityApi;
import dev.remit.identity.TeamSummary;
import dev.remit.platform.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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

  /**
   * Keys of all that use an API: those the catalogue knows of and those something is recorded of.
   *
   * @param recorded keys of the latter
   */
  Set<UUID> using(UUID api, List<UUID> recorded) {
    var all = new HashSet<>(catalogue.sources(api, RelationType.CONSUMES_API));
    var others = recorded.stream().filter(each -> !all.contains(each)).toList();
    catalogue.summaries(others).stream().filter(EntitySummary::present).forEach(each -> all.add(each.id()));
    return all;
  }

  /** Those of these that the asker sees, by name. */
  List<EntitySummary> seen(Actor by, Collection<UUID> keys) {
    var all = catalogue.summaries(keys).stream().sorted(Comparator.comparing(EntitySummary::name)).toList();
    return by.internal() ? all : theirs(by, all);
  }

  /** Those of other companies see only what is theirs. */
  private List<EntitySummary> theirs(Actor by, Collection<EntitySummary> all) {
    var teams = identity.teams(by.teams().keySet()).stream().map(TeamSummary::name).toList();
    return all.stream().filter(each -> each.owner() != null && teams.contains(each.owner())).toList();
  }

  private @Nullable UUID owner(@Nullable String team) {
    return identity.teamId(team).orElse(null);
  }
}
