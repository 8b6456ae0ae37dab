package dev.remit.catalogue.control;

import dev.remit.catalogue.Criteria;
import dev.remit.catalogue.EntityKind;
import dev.remit.catalogue.EntityRef;
import dev.remit.catalogue.GraphView;
import dev.remit.catalogue.GraphView.Edge;
import dev.remit.catalogue.RelationType;
import dev.remit.catalogue.entity.Entry;
import dev.remit.platform.problem.InvalidInput;
import dev.remit.platform.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Things and their relations as a picture shows them. */
@ApplicationScoped
@Transactional
public class Graphs {

  /** Most things in one picture. */
  public static final int MOST = 400;

  /** How far around one thing a picture goes. */
  public static final int DEEPEST = 10;

  private static final List<RelationType> DRAWN =
      List.of(RelationType.DEPENDS_ON, RelationType.CONSUMES_API, RelationType.PROVIDES_API, RelationType.PART_OF);

  private static final Set<String> NOT_DRAWN = Set.of(EntityKind.TEAM.text(), EntityKind.PERSON.text());

  @Inject
  EntryQueries queries;

  @Inject
  EntityViews views;

  @Inject
  Sight sight;

  @Inject
  Reach reach;

  @Inject
  Finder finder;

  @Inject
  Clock clock;

  /** One thing with what it needs and what needs it, some steps far. */
  public GraphView around(Actor by, EntityRef focus, int depth) {
    if (depth < 1 || depth > DEEPEST) {
      throw new InvalidInput("depth", "The depth is between 1 and " + DEEPEST + ".");
    }
    var now = clock.instant();
    var middle = List.of(sight.one(by, focus));
    var all = new LinkedHashMap<UUID, Entry>();
    for (var direction : List.of(Direction.UPSTREAM, Direction.DOWNSTREAM)) {
      reach.from(by, middle, direction, depth, MOST, now).forEach(node -> all.put(node.entry().id(), node.entry()));
    }
    return graph(all.values().stream().limit(MOST).toList(), all.size() >= MOST, now);
  }

  /**
   * What fits, without teams and people, and what it refers to directly though it is not there.
   *
   * @param system only what is part of this one
   */
  public GraphView of(Actor by, Criteria criteria, @Nullable EntityRef system) {
    var now = clock.instant();
    var found = system == null ? found(by, criteria) : parts(by, system, now);
    var all = new LinkedHashMap<UUID, Entry>();
    found.forEach(entry -> all.put(entry.id(), entry));
    missing(by, found, now).forEach(entry -> all.putIfAbsent(entry.id(), entry));
    return graph(all.values().stream().limit(MOST).toList(), all.size() >= MOST, now);
  }

  private List<Entry> found(Actor by, Criteria criteria) {
    return Chunks.ask(finder.keys(by, criteria, found -> !NOT_DRAWN.contains(found.kind()), MOST), queries::withIds);
  }

  private List<Entry> parts(Actor by, EntityRef system, Instant now) {
    var whole = sight.one(by, system);
    return reach.from(by, List.of(whole), Direction.PARTS, DEEPEST, MOST, now).stream().map(Reach.Node::entry).toList();
  }

  private List<Entry> missing(Actor by, List<Entry> found, Instant now) {
    var ids = Chunks.ask(found.stream().map(Entry::id).toList(), some -> queries.from(some, DRAWN, now)).stream()
        .map(relation -> relation.target()).distinct().toList();
    return sight.of(by, Chunks.ask(ids, queries::withIds).stream().filter(entry -> !entry.present()).toList());
  }

  private GraphView graph(List<Entry> entries, boolean truncated, Instant now) {
    var byId = new LinkedHashMap<UUID, Entry>();
    entries.stream().filter(Graphs::drawn).forEach(entry -> byId.put(entry.id(), entry));
    return new GraphView(views.summaries(List.copyOf(byId.values())), edges(byId, now), truncated);
  }

  private List<Edge> edges(Map<UUID, Entry> entries, Instant now) {
    return Chunks.ask(entries.keySet(), ids -> queries.from(ids, DRAWN, now)).stream()
        .filter(relation -> entries.containsKey(relation.target()))
        .map(relation -> new Edge(ref(entries, relation.source()), ref(entries, relation.target()), relation.type().forward()))
        .distinct()
        .toList();
  }

  private static String ref(Map<UUID, Entry> entries, UUID id) {
    return Objects.requireNonNull(entries.get(id)).ref().toString();
  }

  private static boolean drawn(Entry entry) {
    return !NOT_DRAWN.contains(entry.ref().kind().text());
  }
}
