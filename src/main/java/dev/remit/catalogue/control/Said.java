package dev.remit.catalogue.control;

import dev.remit.catalogue.Claim;
import dev.remit.catalogue.Declaration;
import dev.remit.catalogue.EntityKind;
import dev.remit.catalogue.EntityRef;
import dev.remit.catalogue.Lifecycle;
import dev.remit.catalogue.RelationType;
import dev.remit.catalogue.entity.Entry;
import dev.remit.identity.IdentityApi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is said of a thing now, also of what was entered before one could say more than a title. */
@ApplicationScoped
class Said {

  @Inject
  IdentityApi identity;

  Declaration of(Entry entry) {
    var data = entry.data();
    if (data.declared() != null) {
      return DeclarationText.read(data.declared());
    }
    var claims = entry.owner().map(this::ownedBy).orElse(List.of());
    var api = entry.ref().kind() == EntityKind.API;
    return new Declaration(entry.ref(), entry.ref().name(), data.title(), data.description(), api ? "openapi" : null,
        api ? Lifecycle.PRODUCTION.text() : null, null, Map.of(),
        Map.of(), List.of(), List.of(), claims, Map.of(), null);
  }

  private List<Claim> ownedBy(UUID team) {
    return identity.teams(List.of(team)).stream()
        .map(owner -> new Claim(RelationType.OWNED_BY, false, new EntityRef(EntityKind.TEAM, EntityRef.DEFAULT_NAMESPACE, owner.name())))
        .toList();
  }
}
