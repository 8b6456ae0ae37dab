package dev.remit.openapi.diff;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Compares schemas as sets of values. Each pair of shapes is compared once in the whole run and without recursion; a
 * pair that is met again inside itself is taken to hold, which is what coinduction allows. What two schemas differ in
 * does not depend on the direction of the data; {@link Report} adds that.
 */
final class SchemaDiff {

  /** Beyond this many pairs the documents are too entangled; what is left is reported as undecided. */
  private static final int PAIRS = 500_000;

  /** A relation that needs more pairs than this is not worth its time and counts as different. */
  private static final int RELATED_PAIRS = 2_000;

  /** Relations that need relations that need relations: deeper than this they count as different. */
  private static final int RELATION_DEPTH = 6;

  private final Side before;
  private final Side after;
  private final Unchanged unchanged;
  private final PairComparison comparison;
  private final Map<Key, Pair> pairs = new HashMap<>();
  private final Map<Key, Relation> relations = new HashMap<>();
  private final ArrayDeque<Pair> open = new ArrayDeque<>();
  private int relating;

  /** Two shapes, which are interned and so compared by identity. */
  private record Key(Shape before, Shape after, boolean withNull) {}

  SchemaDiff(Side before, Side after, Unchanged unchanged) {
    this.before = before;
    this.after = after;
    this.unchanged = unchanged;
    this.comparison = new PairComparison(this, unchanged);
  }

  /** The compared pair of two schemas, with all that can be reached from it compared; absent means anything goes. */
  Pair compare(@Nullable Located old, @Nullable Located now) {
    var pair = pair(before(old), after(now));
    while (!open.isEmpty()) {
      settle(open.pop());
    }
    return pair;
  }

  Shape before(@Nullable Located schema) {
    return before.shapes.of(schema);
  }

  Shape after(@Nullable Located schema) {
    return after.shapes.of(schema);
  }

  /** The pair of two shapes, to be compared before this run ends. */
  Pair pair(Shape old, Shape now) {
    return pair(new Key(old, now, true));
  }

  /** The same for two alternatives, where null has been compared already for all alternatives together. */
  Pair alternatives(Shape old, Shape now) {
    return pair(new Key(old, now, false));
  }

  private Pair pair(Key shapes) {
    return pairs.computeIfAbsent(shapes, key -> {
      var pair = new Pair(key.before, key.after, key.withNull);
      open.push(pair);
      return pair;
    });
  }

  private void settle(Pair pair) {
    if (pair.compared) {
      return;
    }
    pair.compared = true;
    if (unchanged.same(pair.before, pair.after)) {
      return;
    }
    if (pairs.size() > PAIRS) {
      pair.tooComplex();
      return;
    }
    comparison.of(pair);
  }

  /**
   * How the values of two shapes relate, null aside. Where it cannot be told in bounded time the answer is DIFFERENT, which claims
   * nothing.
   */
  Relation relation(Shape old, Shape now) {
    var key = new Key(old, now, false);
    var known = relations.get(key);
    if (known != null) {
      return known;
    }
    if (relating == RELATION_DEPTH) {
      return Relation.DIFFERENT;
    }
    relating++;
    try {
      var relation = relate(alternatives(old, now));
      relations.put(key, relation);
      return relation;
    } finally {
      relating--;
    }
  }

  private Relation relate(Pair start) {
    var seen = Collections.<Pair>newSetFromMap(new IdentityHashMap<>());
    var next = new ArrayDeque<Pair>();
    next.add(start);
    boolean narrows = false;
    boolean widens = false;
    while (!next.isEmpty() && !(narrows && widens)) {
      var pair = next.pop();
      if (seen.add(pair)) {
        settle(pair);
        narrows |= pair.findings.stream().anyMatch(finding -> finding.rule().narrows());
        widens |= pair.findings.stream().anyMatch(finding -> finding.rule().widens());
        pair.edges.forEach(edge -> next.push(edge.to()));
      }
      if (seen.size() > RELATED_PAIRS) {
        return Relation.DIFFERENT;
      }
    }
    return Relation.of(narrows, widens);
  }
}
