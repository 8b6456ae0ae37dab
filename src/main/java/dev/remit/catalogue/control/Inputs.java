package dev.remit.catalogue.control;

import dev.remit.catalogue.Claim;
import dev.remit.catalogue.Declaration;
import dev.remit.catalogue.EntityInput;
import dev.remit.catalogue.EntityKind;
import dev.remit.catalogue.EntityRef;
import dev.remit.catalogue.RelationType;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was said of a thing, as somebody would say it again: {@link Drafting} the other way round. */
final class Inputs {

  private final Declaration said;

  private Inputs(Declaration said) {
    this.said = said;
  }

  static EntityInput of(Declaration said) {
    return new Inputs(said).input();
  }

  private EntityInput input() {
    return new EntityInput(said.title(), said.description(), said.type(), said.lifecycle(), said.onCall(),
        first(refs(RelationType.OWNED_BY, EntityKind.TEAM)), refs(RelationType.CONTRIBUTED_BY, EntityKind.TEAM),
        first(refs(RelationType.PART_OF, EntityKind.SYSTEM)), first(refs(RelationType.PART_OF, EntityKind.COMPONENT)),
        whole(EntityKind.SYSTEM), whole(EntityKind.DOMAIN),
        refs(RelationType.PROVIDES_API, EntityKind.API), refs(RelationType.CONSUMES_API, EntityKind.API),
        needs(false), needs(true), said.labels(), said.annotations(), said.tags(), said.links());
  }

  /** The domain that a system, or a domain, is part of. */
  private @Nullable String whole(EntityKind of) {
    return said.ref().kind() == of ? first(refs(RelationType.PART_OF, EntityKind.DOMAIN)) : null;
  }

  /** What it depends on, or what depends on it; there each reference says its kind. */
  private List<String> needs(boolean inverse) {
    return claims(RelationType.DEPENDS_ON, inverse).map(claim -> claim.other().kind().text() + ":" + name(claim.other())).toList();
  }

  private List<String> refs(RelationType type, EntityKind kind) {
    return claims(type, false).map(Claim::other).filter(other -> other.kind() == kind).map(this::name).toList();
  }

  private Stream<Claim> claims(RelationType type, boolean inverse) {
    return said.claims().stream().filter(claim -> claim.type() == type && claim.inverse() == inverse);
  }

  /** With the namespace where it would be read in another one; teams are read in the one that nearly all have. */
  private String name(EntityRef other) {
    var assumed = other.kind() == EntityKind.TEAM ? EntityRef.DEFAULT_NAMESPACE : said.ref().namespace();
    return other.namespace().equals(assumed) ? other.name() : other.namespace() + "/" + other.name();
  }

  private static @Nullable String first(List<String> names) {
    return names.isEmpty() ? null : names.get(0);
  }
}
