package dev.remit.catalogue.control;

import dev.remit.catalogue.EntitySummary;
import dev.remit.catalogue.Neighbours;
import dev.remit.catalogue.Neighbours.Neighbour;
import dev.remit.catalogue.RelationType;
import dev.remit.catalogue.control.NeighbourQueries.Next;
import dev.remit.platform.problem.InvalidInput;
import dev.remit.platform.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands in relations to many things, a limited number to each. */
@ApplicationScoped
class Neighbourhood {

  private static final Comparator<Neighbour> ORDER = Comparator.comparing(Neighbour::relation)
      .thenComparing(next -> next.entity().kind()).thenComparing(next -> next.entity().name());
  /** All relations, by the names of both ends. */
  static final List<String> KNOWN = Arrays.stream(RelationType.values()).flatMap(type -> Stream.of(type.forward(), type.backward())).toList();

  private static final List<UUID> NO_TEAM = List.of(new UUID(0, 0));

  @Inject
  NeighbourQueries queries;

  @Inject
  EntryQueries entries;

  @Inject
  EntityViews views;

  Map<UUID, Neighbours> of(Actor by, List<UUID> ids, Set<String> relations, int limit) {
    var found = Stream.concat(
            after(by, ids, types(relations, RelationType::forward), limit + 1).map(next -> new Seen(next, next.type().forward())),
            before(by, ids, types(relations, RelationType::backward), limit + 1).map(next -> new Seen(next, next.type().backward())))
        .toList();
    var others = summaries(found.stream().map(seen -> seen.next().far()).distinct().toList());
    var all = new LinkedHashMap<UUID, Map<String, Neighbour>>();
    for (var seen : found) {
      all.computeIfAbsent(seen.next().near(), each -> new LinkedHashMap<>())
          .putIfAbsent(seen.relation() + " " + seen.next().far(), seen.view(others.get(seen.next().far())));
    }
    return all.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> first(each.getValue().values().stream(), limit)));
  }

  static void check(Set<String> relations) {
    if (!KNOWN.containsAll(relations)) {
      throw new InvalidInput("types", "The relations are " + String.join(", ", KNOWN) + ".");
    }
  }

  private static Neighbours first(Stream<Neighbour> all, int limit) {
    var sorted = all.sorted(ORDER).limit(limit + 1L).toList();
    return new Neighbours(sorted.subList(0, Math.min(limit, sorted.size())), sorted.size() > limit);
  }

  private Stream<Next> after(Actor by, List<UUID> ids, List<RelationType> types, int most) {
    return types.isEmpty() ? Stream.of() : Chunks.ask(ids, some -> queries.after(some, types, everything(by), teams(by), most)).stream();
  }

  private Stream<Next> before(Actor by, List<UUID> ids, List<RelationType> types, int most) {
    return types.isEmpty() ? Stream.of() : Chunks.ask(ids, some -> queries.before(some, types, everything(by), teams(by), most)).stream();
  }

  private Map<UUID, EntitySummary> summaries(List<UUID> ids) {
    return views.summaries(Chunks.ask(ids, entries::withIds)).stream().collect(Collectors.toMap(EntitySummary::id, Function.identity()));
  }

  private static List<RelationType> types(Set<String> relations, Function<RelationType, String> end) {
    return Arrays.stream(RelationType.values()).filter(type -> relations.isEmpty() || relations.contains(end.apply(type))).toList();
  }

  private static int everything(Actor by) {
    return by.internal() ? 1 : 0;
  }

  private static List<UUID> teams(Actor by) {
    return by.teams().isEmpty() ? NO_TEAM : List.copyOf(by.teams().keySet());
  }

  private record Seen(Next next, String relation) {

    Neighbour view(EntitySummary other) {
      return new Neighbour(relation, next.declarer() == null ? "observed" : "declared", other);
    }
  }
}
