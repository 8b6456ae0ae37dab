package dev.remit.catalogue.control;

import dev.remit.catalogue.EntityKind;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the catalogue the report is about.
 *
 * @param kinds of what is owned, refers to something or needs something
 * @param owner the team that answers for that; any when absent
 */
record OwnershipFilter(List<EntityKind> kinds, @Nullable UUID owner) {

  private static final UUID NONE = new UUID(0, 0);

  /** Those of the kinds that a team answers for; people and teams are answered for by nobody. */
  List<EntityKind> ownable() {
    return kinds.stream().filter(kind -> kind != EntityKind.TEAM && kind != EntityKind.PERSON).toList();
  }

  /** 1 when the owner does not matter: a number, since not every database takes a truth value in a condition. */
  int any() {
    return owner == null ? 1 : 0;
  }

  /** A key in any case. */
  UUID team() {
    return owner == null ? NONE : owner;
  }
}
