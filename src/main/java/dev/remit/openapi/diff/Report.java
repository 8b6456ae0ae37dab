package dev.remit.openapi.diff;

import dev.remit.openapi.Change;
import dev.remit.openapi.Direction;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects findings from the places where they matter and makes each one change with all its uses. */
final class Report {

  /** Beyond this many uses only what is new is looked for, not where else it is used: it would be operations times changes. */
  private static final int USES = 1_000_000;

  private final Map<Direction, Map<Finding, Entry>> entries = new EnumMap<>(Direction.class);
  private final List<Entry> inOrder = new ArrayList<>();
  /** By how values are written: what is nothing among texts may matter where types are written. */
  private final Map<Writing.Reach, Map<Direction, Seen>> visited = new EnumMap<>(Writing.Reach.class);
  private final Map<Direction, Seen> known = new EnumMap<>(Direction.class);
  /** What is met on the way through all of a pair, by the place where the way begins. */
  private final Map<Direction, Map<Pair, Map<String, Walk>>> walks = new EnumMap<>(Direction.class);
  private final Map<@Nullable String, Integer> operations = new LinkedHashMap<>();
  /** Places as they are told, each once: thousands of operations may share them. */
  private final Map<String, String> places = new HashMap<>();
  private @Nullable String operation;
  private int uses;

  Report() {
    for (var direction : Direction.values()) {
      entries.put(direction, new IdentityHashMap<>());
      known.put(direction, new Seen());
      walks.put(direction, new IdentityHashMap<>());
    }
    begin(null);
  }

  /** What is added from now on concerns this operation; null for the whole document. */
  void begin(@Nullable String label) {
    operation = label;
    if (label != null) {
      operations.putIfAbsent(label, operations.size());
    }
    visited.clear();
  }

  /** Whether each change has all its uses, which the largest documents have too many of. */
  boolean hasAllUses() {
    return uses <= USES;
  }

  void add(Finding finding, Direction travelling, String place, Setting setting) {
    var entry = entry(finding, travelling);
    if (entry != null) {
      used(entry, place, new Origin(setting));
    }
  }

  private void used(Entry entry, String place, Origin origin) {
    entry.usedBy(operation, place, origin);
    uses++;
  }

  /** Null if the finding does not matter for what travels so. */
  private @Nullable Entry entry(Finding finding, Direction travelling) {
    // words travel nowhere
    var direction = finding.rule().isWords() ? Direction.NONE : travelling;
    if (finding.only() != Direction.NONE && finding.only() != direction) {
      return null;
    }
    var entry = entries.get(direction).get(finding);
    if (entry == null) {
      entry = new Entry(finding, direction);
      entries.get(direction).put(finding, entry);
      inOrder.add(entry);
    }
    return entry;
  }

  /** Adds all that can be reached from a pair by data that travels in this direction. */
  void add(Pair pair, Direction direction, String place, Origin root) {
    var seen = visited.computeIfAbsent(root.setting().part().writing().reach(), key -> new EnumMap<>(Direction.class))
        .computeIfAbsent(direction, key -> new Seen());
    @Nullable Origin origin = null;
    for (var met : seen.isEmpty() && hasAllUses() ? whole(pair, direction, place, seen) : walk(pair, direction, place, seen).met()) {
      if (origin == null || origin.way() != met.way()) {
        origin = new Origin(root.setting(), met.way(), root.before(), root.after());
      }
      if (met.entry().mattersIn(origin)) {
        used(met.entry(), met.place(), origin);
      }
    }
  }

  /** What is met on a walk that begins here, where nothing has been seen yet: the same for each operation. */
  private List<Met> whole(Pair pair, Direction direction, String place, Seen seen) {
    var byPlace = walks.get(direction).computeIfAbsent(pair, key -> new HashMap<>(2));
    var known = byPlace.get(place);
    if (known != null && known != Walk.ONCE) {
      seen.all(known.visits());
      return known.met();
    }
    var walk = walk(pair, direction, place, seen);
    byPlace.put(place, known == null ? Walk.ONCE : walk);
    return walk.met();
  }

  private Walk walk(Pair pair, Direction direction, String place, Seen seen) {
    var walk = new Walk(new ArrayList<>(), new ArrayList<>());
    var open = new Ahead();
    open.add(new Visit(pair, null, Step.HERE));
    for (var visit = open.next(); visit != null; visit = open.next()) {
      if (!seen.add(visit) || !known.get(direction).add(visit) && !hasAllUses()) {
        continue;
      }
      for (var finding : visit.pair().findings) {
        var where = once(visit.place(place, finding.step()));
        var entry = entry(finding, direction);
        if (entry != null) {
          walk.met().add(new Met(entry, visit, where));
        }
      }
      walk.visits().add(visit);
      for (var edge : visit.pair().edges) {
        if (edge.travels(direction)) {
          open.add(new Visit(edge.to(), visit, edge.step()));
        }
      }
    }
    return walk;
  }

  /** The pairs that were come to, and what was met there. */
  private record Walk(List<Visit> visits, List<Met> met) {

    /** Stands for one that was made once, which is not worth keeping. */
    private static final Walk ONCE = new Walk(List.of(), List.of());
  }

  /** A finding on a walk, and the way there. */
  private record Met(Entry entry, Visit way, String place) {}

  private String once(String place) {
    var known = places.putIfAbsent(place, place);
    return known == null ? place : known;
  }

  /** Whether any difference that was found is one of these. */
  boolean has(Question question) {
    return inOrder.stream().anyMatch(entry -> entry.isUsed() && entry.is(question));
  }

  /** Of a difference. */
  interface Question {
    boolean asks(Rule rule, Direction direction, String place);
  }

  /** The changes by operation, the worst first within one. */
  List<Told> told(Court court) {
    var changes = new LinkedHashMap<String, Told>();
    for (var entry : inOrder) {
      if (!entry.isUsed()) {
        continue;
      }
      var told = entry.told(court);
      var same = changes.get(told.change().fingerprint());
      changes.put(told.change().fingerprint(), same == null ? told : merged(same, told));
    }
    return Told.sorted(changes.values(), operations);
  }

  // the same edit found on two ways, such as in two alternatives that share a part; one proof is enough
  private static Told merged(Told first, Told second) {
    var better = second.proof() != null && first.proof() == null ? second : first;
    var uses = new LinkedHashMap<String, Change.Use>();
    for (var told : List.of(first, second)) {
      for (var use : told.change().uses()) {
        uses.putIfAbsent(use.operation(), use);
      }
    }
    var one = first.change();
    var proven = better.change();
    return new Told(new Change(one.rule(), proven.severity(), one.sourceBreaking(), one.direction(), one.operation(), one.place(),
        one.pointerBefore(), one.pointerAfter(), one.before(), one.after(), proven.why(), one.fix(), one.fingerprint(),
        List.copyOf(uses.values()), proven.witness()), better.proof());
  }
}
