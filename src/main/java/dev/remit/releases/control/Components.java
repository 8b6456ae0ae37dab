package dev.remit.releases.control;

import dev.remit.catalogue.EntitiesApi;
import dev.remit.catalogue.EntityKind;
import dev.remit.catalogue.EntityNotFound;
import dev.remit.catalogue.EntityRef;
import dev.remit.catalogue.EntitySummary;
import dev.remit.identity.IdentityApi;
import dev.remit.platform.problem.InvalidInput;
import dev.remit.platform.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The components that versions and deployments are of. */
@ApplicationScoped
class Components {

  @Inject
  EntitiesApi catalogue;

  @Inject
  IdentityApi identity;

  /** A build's token is for deployments and not for the catalogue; those of other companies know their own components only. */
  Optional<EntitySummary> find(Actor by, EntityRef ref) {
    return catalogue.named(Actor.SYSTEM, List.of(ref)).stream()
        .filter(component -> component.present() && (by.internal() || by.isIn(owner(component))))
        .findFirst();
  }

  /** @throws InvalidInput when there is none of this name */
  EntitySummary named(Actor by, EntityRef ref) {
    return find(by, ref).orElseThrow(() -> new InvalidInput("/component", "There is no component of this name in the catalogue."));
  }

  /**
   * The one at an address.
   *
   * @throws EntityNotFound when there is none
   */
  EntitySummary at(Actor by, String address) {
    return EntityRef.at(EntityKind.COMPONENT, address).flatMap(ref -> find(by, ref)).orElseThrow(EntityNotFound::new);
  }

  /** Key of the team that answers for it. */
  @Nullable UUID owner(EntitySummary component) {
    return identity.teamId(component.owner()).orElse(null);
  }
}
