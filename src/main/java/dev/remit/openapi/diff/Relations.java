package dev.remit.openapi.diff;

import dev.remit.openapi.diff.SchemaDiff.Key;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/** How the values of two shapes relate, as the comparison of all that can be reached from them says; each is asked once. */
final class Relations {

  /** A relation that needs more pairs than this is not worth its time and counts as different. */
  private static final int RELATED_PAIRS = 2_000;

  /** All relations of a run together may need so many pairs; what comes after that counts as different. */
  private static final int RELATED_IN_ALL = 40_000;

  /** Relations that need relations that need relations: deeper than this they count as different. */
  private static final int RELATION_DEPTH = 6;

  private final SchemaDiff diff;
  private final Unfolding unfolding;
  private final Map<Key, Relation> known = new HashMap<>();
  private int relating;
  private int relatedPairs;

  Relations(SchemaDiff diff, Unfolding unfolding) {
    this.diff = diff;
    this.unfolding = unfolding;
  }

  Relation of(Key key) {
    var told = known.get(key);
    if (told != null) {
      return told;
    }
    if (relatedPairs > RELATED_IN_ALL || key.before().markers().areApart(key.after().markers())) {
      return Relation.DIFFERENT;
    }
    relatedPairs++;
    if (unfolding.same(key.before(), key.after())) {
      known.put(key, Relation.EQUAL);
      return Relation.EQUAL;
    }
    if (relating == RELATION_DEPTH) {
      return Relation.DIFFERENT;
    }
    relating++;
    try {
      return relate(key);
    } finally {
      relating--;
    }
  }

  private Relation relate(Key key) {
    var search = new Search();
    search.next.add(diff.pair(key));
    while (!search.isDecided()) {
      search.visit(search.next.pop());
    }
    var relation = search.relation(key.withNull() || relating > 1);
    if (!search.assumes) {
      known.put(key, relation);
    }
    return relation;
  }

  /** The way through all pairs that can be reached from one, to see whether any of them narrows or widens. */
  private final class Search {

    private final Set<Pair> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final ArrayDeque<Pair> next = new ArrayDeque<>();
    private boolean narrows;
    private boolean widens;
    private boolean assumes;

    void visit(Pair pair) {
      if (!seen.add(pair)) {
        return;
      }
      relatedPairs++;
      assumes |= diff.isComparing(pair);
      diff.settle(pair);
      for (var finding : pair.findings) {
        narrows |= finding.rule().narrows();
        widens |= finding.rule().widens();
      }
      for (var edge : pair.edges) {
        next.push(edge.to());
      }
    }

    boolean isDecided() {
      return next.isEmpty() || narrows && widens || seen.size() > RELATED_PAIRS;
    }

    /** What was found; if nothing may be assumed about pairs that are still being compared, nothing is claimed on them. */
    Relation relation(boolean strict) {
      return seen.size() > RELATED_PAIRS || strict && assumes ? Relation.DIFFERENT : Relation.of(narrows, widens);
    }
  }
}
