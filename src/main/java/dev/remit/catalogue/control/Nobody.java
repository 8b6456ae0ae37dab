package dev.remit.catalogue.control;

import dev.remit.catalogue.Claim;
import dev.remit.catalogue.Declaration;
import dev.remit.catalogue.EntityKind;
import dev.remit.catalogue.EntityRef;
import dev.remit.catalogue.RelationType;
import java.util.Set;
import java.util.stream.Stream;

/** Backstage's format requires an owner; what nobody owns says {@code unknown} there, as is usual. */
final class Nobody {

  private static final Set<EntityKind> OWNED = Set.of(EntityKind.COMPONENT, EntityKind.API, EntityKind.RESOURCE, EntityKind.SYSTEM, EntityKind.DOMAIN);
  private static final Claim UNKNOWN =
      new Claim(RelationType.OWNED_BY, false, new EntityRef(EntityKind.TEAM, EntityRef.DEFAULT_NAMESPACE, "unknown"));

  private Nobody() {}

  static Declaration written(Declaration said) {
    var owned = said.claims().stream().anyMatch(claim -> claim.type() == RelationType.OWNED_BY && !claim.inverse());
    return owned || !OWNED.contains(said.ref().kind())
        ? said
        : said.claiming(Stream.concat(said.claims().stream(), Stream.of(UNKNOWN)).toList());
  }

  static Declaration read(Declaration said) {
    return said.claiming(said.claims().stream().filter(claim -> !claim.equals(UNKNOWN)).toList());
  }
}
