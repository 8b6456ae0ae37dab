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
  private final Map<@Nullable String, Integer> operations = new LinkedHashMap<>();
  /** Places as they are told, each once: thousands of operations may share them. */
  private final Map<String, String> places = new HashMap<>();
  private @Nullable String operation;
  private int uses;

  Report() {
    for (var direction : Direction.values()) {
      entries.put(direction, new IdentityHashMap<>());
      known.put(direction, new Seen());
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
    add(finding, travelling, place, new Origin(setting));
  }

  private void add(Finding finding, Direction travelling, String place, Origin origin) {
    // words travel nowhere
    var direction = finding.rule().isWords() ? Direction.NONE : travelling;
    if (finding.only() != Direction.NONE && finding.only() != direction) {
      return;
    }
    var entry = entries.get(direction).get(finding);
    if (entry == null) {
      entry = new Entry(finding, direction, place);
      entries.get(direction).put(finding, entry);
      inOrder.add(entry);
    }
    entry.usedBy(operation, place, origin);
    uses++;
  }

  /** Adds all that can be reached from a pair by data that travels in this direction. */
  void add(Pair pair, Direction direction, String place, Origin root) {
    var seen = visited.computeIfAbsent(root.setting().part().writing().reach(), key -> new EnumMap<>(Direction.class))
        .computeIfAbsent(direction, key -> new Seen());
    var open = new ArrayDeque<Visit>();
    open.push(new Visit(pair, null, Step.HERE));
    while (!open.isEmpty()) {
      var visit = open.pop();
      if (!seen.add(visit) || !known.get(direction).add(visit) && !hasAllUses()) {
        continue;
      }
      var origin = new Origin(root.setting(), visit, root.before(), root.after());
      for (var finding : visit.pair().findings) {
        add(finding, direction, once(visit.place(place, finding.step())), origin);
      }
      var edges = visit.pair().edges;
      for (int i = edges.size() - 1; i >= 0; i--) {
        if (edges.get(i).to().leadsToFindings() && travels(edges.get(i), direction)) {
          add(new Visit(edges.get(i).to(), visit, edges.get(i).step()), open);
        }
      }
    }
  }

  // subtypes last, because what is met otherwise as well is told there
  private static void add(Visit visit, ArrayDeque<Visit> open) {
    if (visit.step() instanceof Step.Subtype) {
      open.addLast(visit);
    } else {
      open.addFirst(visit);
    }
  }

  private String once(String place) {
    var known = places.putIfAbsent(place, place);
    return known == null ? place : known;
  }

  private static boolean travels(Pair.Edge edge, Direction direction) {
    return !(edge.readOnly() && direction == Direction.REQUEST || edge.writeOnly() && direction == Direction.RESPONSE);
  }

  /** The changes by operation, the worst first within one. */
  List<Told> told(Court court) {
    var changes = new LinkedHashMap<String, Told>();
    for (var entry : inOrder) {
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
    first.change().uses().forEach(use -> uses.putIfAbsent(use.operation(), use));
    second.change().uses().forEach(use -> uses.putIfAbsent(use.operation(), use));
    var one = first.change();
    var proven = better.change();
    return new Told(new Change(one.rule(), proven.severity(), one.sourceBreaking(), one.direction(), one.operation(), one.place(),
        one.pointerBefore(), one.pointerAfter(), one.before(), one.after(), proven.why(), one.fix(), one.fingerprint(),
        List.copyOf(uses.values()), proven.witness()), better.proof());
  }
}
