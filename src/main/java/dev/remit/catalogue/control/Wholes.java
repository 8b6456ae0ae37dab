package dev.remit.catalogue.control;

import dev.remit.catalogue.EntityKind;
import dev.remit.catalogue.RelationType;
import dev.remit.catalogue.entity.Entry;
import dev.remit.catalogue.entity.Relation;
import dev.remit.platform.problem.InvalidInput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Nothing is part of itself, however long the way round. */
@ApplicationScoped
class Wholes {

  private static final List<RelationType> PARTS = List.of(RelationType.PART_OF, RelationType.CHILD_OF);

  @Inject
  EntryQueries queries;

  @Inject
  Clock clock;

  /** @throws InvalidInput when one of them would be part of itself */
  void check(List<Kept> kept) {
    circular(kept).map(Kept::entry).ifPresent(entry -> {
      throw refusal(entry);
    });
  }

  /** The first that would be part of itself. All are looked at together: one by one thousands of them took minutes. */
  Optional<Kept> circular(List<Kept> kept) {
    var parts = kept.stream().filter(Wholes::isPart).toList();
    var wholes = wholes(parts.stream().map(each -> each.entry().id()).toList());
    return parts.stream().filter(each -> isAboveItself(each.entry().id(), wholes)).findFirst();
  }

  static InvalidInput refusal(Entry entry) {
    return new InvalidInput(member(entry.ref().kind()), "%s would be part of itself.".formatted(entry.ref()));
  }

  private static boolean isPart(Kept kept) {
    return kept.act() != null && kept.now().claims().stream().anyMatch(claim -> PARTS.contains(claim.type()));
  }

  /** What they are directly part of, what that is part of, and so on. */
  private Map<UUID, List<UUID>> wholes(List<UUID> parts) {
    var now = clock.instant();
    var wholes = new HashMap<UUID, List<UUID>>();
    var fresh = parts;
    while (!fresh.isEmpty()) {
      fresh.forEach(part -> wholes.put(part, new ArrayList<>()));
      var found = Chunks.ask(fresh, ids -> queries.from(ids, PARTS, now));
      found.forEach(relation -> wholes.get(relation.source()).add(relation.target()));
      fresh = found.stream().map(Relation::target).distinct().filter(whole -> !wholes.containsKey(whole)).toList();
    }
    return wholes;
  }

  private static boolean isAboveItself(UUID part, Map<UUID, List<UUID>> wholes) {
    var passed = new HashSet<UUID>();
    var above = new ArrayDeque<>(wholes.get(part));
    while (!above.isEmpty()) {
      var whole = above.pop();
      if (whole.equals(part)) {
        return true;
      }
      if (passed.add(whole)) {
        above.addAll(wholes.get(whole));
      }
    }
    return false;
  }

  private static String member(EntityKind kind) {
    return switch (kind) {
      case COMPONENT -> "/subcomponentOf";
      case DOMAIN -> "/subdomainOf";
      case TEAM -> "/parent";
      default -> "";
    };
  }
}
