package dev.remit.catalogue.control;

import dev.remit.catalogue.Claim;
import dev.remit.catalogue.Declaration;
import dev.remit.catalogue.EntityKind;
import dev.remit.catalogue.EntityRef;
import dev.remit.catalogue.RelationType;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Backstage's format requires an owner, a type and a lifecycle; where nobody has said them it says {@code unknown}, as is usual. */
final class Unknown {

  private static final String WORD = "unknown";
  private static final Set<EntityKind> OWNED =
      Set.of(EntityKind.COMPONENT, EntityKind.API, EntityKind.RESOURCE, EntityKind.SYSTEM, EntityKind.DOMAIN);
  private static final Set<EntityKind> TYPED = Set.of(EntityKind.COMPONENT, EntityKind.API, EntityKind.RESOURCE, EntityKind.TEAM);
  private static final Set<EntityKind> LIVING = Set.of(EntityKind.COMPONENT, EntityKind.API);
  private static final Claim OWNER =
      new Claim(RelationType.OWNED_BY, false, new EntityRef(EntityKind.TEAM, EntityRef.DEFAULT_NAMESPACE, WORD));

  private Unknown() {}

  static Declaration written(Declaration said) {
    var kind = said.ref().kind();
    var owned = said.claims().stream().anyMatch(claim -> claim.type() == RelationType.OWNED_BY && !claim.inverse());
    var claims = owned || !OWNED.contains(kind) ? said.claims() : Stream.concat(said.claims().stream(), Stream.of(OWNER)).toList();
    return said.claiming(claims)
        .typed(TYPED.contains(kind) ? orUnknown(said.type()) : said.type())
        .living(LIVING.contains(kind) ? orUnknown(said.lifecycle()) : said.lifecycle());
  }

  static Declaration read(Declaration said) {
    return said.claiming(said.claims().stream().filter(claim -> !claim.equals(OWNER)).toList())
        .typed(WORD.equals(said.type()) ? null : said.type())
        .living(WORD.equals(said.lifecycle()) ? null : said.lifecycle());
  }

  private static String orUnknown(@Nullable String text) {
    return text == null ? WORD : text;
  }
}
