package dev.remit.catalogue.control;

import dev.remit.catalogue.entity.Entry;
import dev.remit.platform.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is reached along relations, level by level: each thing once, on a shortest way; cycles end where they began. From several
 * places it goes in step, so that what they have in common is read once.
 */
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
    return fromEach(by, List.of(beginning), direction, depth, most, at).get(0);
  }

  /** The same from each of several beginnings. */
  List<List<Node>> fromEach(Actor by, List<List<Entry>> beginnings, Direction direction, int depth, int most, Instant at) {
    var ground = new Ground(by, direction, at);
    var walks = beginnings.stream().map(Walk::new).toList();
    for (int distance = 1; distance <= depth; distance++) {
      var walking = walks.stream().filter(walk -> walk.goesOn(most)).toList();
      ground.explore(walking.stream().flatMap(Walk::places).distinct().toList());
      for (var walk : walking) {
        walk.step(ground, distance);
      }
    }
    return walks.stream().map(walk -> walk.reached.values().stream().limit(most).toList()).toList();
  }

  /** One way from a thing to the next. */
  private record Lead(UUID to, String words) {}

  /** What is known of the relations so far. */
  private final class Ground {

    private final Actor by;
    private final Direction direction;
    private final Instant at;
    private final Map<UUID, List<Lead>> leads = new HashMap<>();
    private final Map<UUID, Entry> seen = new HashMap<>();
    private final Set<UUID> asked = new HashSet<>();

    private Ground(Actor by, Direction direction, Instant at) {
      this.by = by;
      this.direction = direction;
      this.at = at;
    }

    private void explore(Collection<UUID> places) {
      var fresh = places.stream().filter(place -> leads.putIfAbsent(place, new ArrayList<>()) == null).toList();
      for (var relation : Chunks.ask(fresh, ids -> queries.from(ids, direction.forward(), at))) {
        leads.get(relation.source()).add(new Lead(relation.target(), relation.type().forward()));
      }
      for (var relation : Chunks.ask(fresh, ids -> queries.to(ids, direction.backward(), at))) {
        leads.get(relation.target()).add(new Lead(relation.source(), relation.type().backward()));
      }
      var ends = fresh.stream().flatMap(place -> leads.get(place).stream()).map(Lead::to).distinct().filter(asked::add).toList();
      sight.of(by, Chunks.ask(ends, queries::withIds)).forEach(entry -> seen.put(entry.id(), entry));
    }
  }

  /** How far it has come from one beginning. */
  private static final class Walk {

    private final Map<UUID, Node> reached = new LinkedHashMap<>();
    private List<Node> frontier;

    private Walk(List<Entry> beginning) {
      beginning.forEach(entry -> reached.put(entry.id(), new Node(entry, 0, null, "")));
      frontier = List.copyOf(reached.values());
    }

    private boolean goesOn(int most) {
      return !frontier.isEmpty() && reached.size() < most;
    }

    private Stream<UUID> places() {
      return frontier.stream().map(node -> node.entry().id());
    }

    private void step(Ground ground, int distance) {
      var level = new HashMap<UUID, Node>();
      for (var node : frontier) {
        for (var lead : ground.leads.get(node.entry().id())) {
          var entry = ground.seen.get(lead.to());
          if (entry != null && !reached.containsKey(lead.to())) {
            level.putIfAbsent(lead.to(), new Node(entry, distance, node, lead.words()));
          }
        }
      }
      frontier = level.values().stream().sorted(Comparator.comparing((Node node) -> node.entry().name())).toList();
      frontier.forEach(node -> reached.put(node.entry().id(), node));
    }
  }
}
