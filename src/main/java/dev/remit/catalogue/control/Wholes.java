package dev.remit.catalogue.control;

import dev.remit.catalogue.EntityKind;
import dev.remit.catalogue.RelationType;
import dev.remit.catalogue.entity.Entry;
import dev.remit.catalogue.entity.Relation;
import dev.remit.platform.problem.InvalidInput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Nothing is part of itself, however long the way round. */
@ApplicationScoped
class Wholes {

  private static final List<RelationType> PARTS = List.of(RelationType.PART_OF, RelationType.CHILD_OF);

  @Inject
  EntryQueries queries;

  @Inject
  Clock clock;

  void check(List<Kept> kept) {
    for (var each : kept) {
      if (each.act() != null && each.now().claims().stream().anyMatch(claim -> PARTS.contains(claim.type()))) {
        check(each.entry());
      }
    }
  }

  private void check(Entry entry) {
    var passed = new HashSet<UUID>();
    var above = above(Set.of(entry.id()));
    while (!above.isEmpty()) {
      if (above.contains(entry.id())) {
        throw new InvalidInput(member(entry.ref().kind()), "%s would be part of itself.".formatted(entry.ref()));
      }
      passed.addAll(above);
      above = above(above);
      above.removeAll(passed);
    }
  }

  private static String member(EntityKind kind) {
    return switch (kind) {
      case COMPONENT -> "/subcomponentOf";
      case DOMAIN -> "/subdomainOf";
      case TEAM -> "/parent";
      default -> "";
    };
  }

  private Set<UUID> above(Set<UUID> parts) {
    var now = clock.instant();
    return new HashSet<>(Chunks.ask(parts, ids -> queries.from(ids, PARTS, now)).stream().map(Relation::target).toList());
  }
}
