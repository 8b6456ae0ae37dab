package dev.remit.catalogue.control;

import dev.remit.catalogue.entity.Entry;
import dev.remit.platform.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is reached along relations, level by level: each thing once, on a shortest way; cycles end where they began. */
@ApplicationScoped
class Reach {

  @Inject
  EntryQueries queries;

  @Inject
  Sight sight;

  /**
   * A thing that is reached.
   *
   * @param from the thing before it; absent at the beginning
   * @param words how that stands to this one
   */
  record Node(Entry entry, int distance, @Nullable Node from, String words) {}

  /** The beginning and what is reached, the nearest first, at most so many. */
  List<Node> from(Actor by, List<Entry> beginning, Direction direction, int depth, int most, Instant at) {
    var reached = new LinkedHashMap<UUID, Node>();
    beginning.forEach(entry -> reached.put(entry.id(), new Node(entry, 0, null, "")));
    var frontier = List.copyOf(reached.values());
    for (int distance = 1; distance <= depth && !frontier.isEmpty() && reached.size() < most; distance++) {
      frontier = next(by, frontier, direction, distance, reached, at);
    }
    return reached.values().stream().limit(most).toList();
  }

  private List<Node> next(
      Actor by, List<Node> frontier, Direction direction, int distance, Map<UUID, Node> reached, Instant at) {
    var steps = steps(frontier, direction, at);
    steps.keySet().removeAll(reached.keySet());
    var entries = sight.of(by, Chunks.ask(steps.keySet(), queries::withIds)).stream()
        .sorted(Comparator.comparing(Entry::name)).toList();
    var level = new ArrayList<Node>();
    for (var entry : entries) {
      var step = steps.get(entry.id());
      var node = new Node(entry, distance, step.from(), step.words());
      reached.put(entry.id(), node);
      level.add(node);
    }
    return level;
  }

  /** One step to each thing that the frontier leads to. */
  private Map<UUID, Step> steps(List<Node> frontier, Direction direction, Instant at) {
    var nodes = frontier.stream().collect(Collectors.toMap(node -> node.entry().id(), Function.identity()));
    var steps = new HashMap<UUID, Step>();
    for (var relation : Chunks.ask(nodes.keySet(), ids -> queries.from(ids, direction.forward(), at))) {
      steps.putIfAbsent(relation.target(), new Step(nodes.get(relation.source()), relation.type().forward()));
    }
    for (var relation : Chunks.ask(nodes.keySet(), ids -> queries.to(ids, direction.backward(), at))) {
      steps.putIfAbsent(relation.source(), new Step(nodes.get(relation.target()), relation.type().backward()));
    }
    return steps;
  }

  private record Step(Node from, String words) {}
}
