package dev.remit.openapi.diff;

import dev.remit.openapi.value.Patterns;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares schemas as sets of values. Each pair of shapes is compared once in the whole run and without recursion; a
 * pair that is met again inside itself is taken to hold, which is what coinduction allows. What two schemas differ in
 * does not depend on the direction of the data; {@link Report} adds that.
 */
final class SchemaDiff {

  /** Beyond this many pairs the documents are too entangled; what is left is reported as undecided. */
  private static final int PAIRS = 500_000;

  private final Side before;
  private final Side after;
  private final Unchanged unchanged;
  private final LifeCycle life;
  private final PairComparison comparison;
  private final Unfolding unfolding;
  private final Relations relations;
  private final Map<Key, Pair> pairs = new HashMap<>();
  private final Patterns patterns = new Patterns();
  private final ArrayDeque<Pair> open = new ArrayDeque<>();
  private final Set<Pair> comparing = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Two shapes, which are interned and so compared by identity. */
  record Key(Shape before, Shape after, boolean withNull) {

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key && key.before == before && key.after == after && key.withNull == withNull;
    }

    @Override
    public int hashCode() {
      return 31 * before.hashCode() + after.hashCode() + (withNull ? 1 : 0);
    }
  }

  SchemaDiff(Side before, Side after, Unchanged unchanged, LifeCycle life) {
    this.before = before;
    this.after = after;
    this.unchanged = unchanged;
    this.life = life;
    this.comparison = new PairComparison(this, unchanged);
    this.unfolding = new Unfolding(before.shapes, after.shapes, unchanged);
    this.relations = new Relations(this, unfolding);
  }

  /** The compared pair of two schemas, with all that can be reached from it compared; absent means anything goes. */
  Pair compare(@Nullable Located old, @Nullable Located now) {
    var pair = pair(before(old), after(now));
    while (!open.isEmpty()) {
      settle(open.pop());
    }
    return pair;
  }

  /** What is announced to end, and whether it has. */
  LifeCycle life() {
    return life;
  }

  /** What is known of patterns. */
  Patterns patterns() {
    return patterns;
  }

  /** The old shape of what satisfies each of these schemas. */
  Shape before(List<Located> schemas) {
    return before.shapes.allOf(schemas);
  }

  Shape after(List<Located> schemas) {
    return after.shapes.allOf(schemas);
  }

  Union byTypeBefore(Union union) {
    return union.byType(before.shapes);
  }

  Union byTypeAfter(Union union) {
    return union.byType(after.shapes);
  }

  /** Whether components of these names are one schema, under its old or a new name. */
  boolean areSameSchemas(String old, String now) {
    return old.equals(now) || relation(before(before.component(old)), after(after.component(now))) == Relation.EQUAL;
  }

  /** Whether two bases are one, under its old or a new name. */
  boolean isSameBase(String one, String other) {
    return one.equals(other) || before.component(one) == null || after.component(one) == null;
  }

  /** Adds what a value is that a discriminator's value says to be of these components. */
  void subtypes(Pair pair, String value, String old, String now) {
    var was = before(before.component(old));
    var is = after(after.component(now));
    if (!unchanged.same(was, is)) {
      pair.inside(new Step.Subtype(value), pair(was, is));
    }
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

  Pair pair(Key shapes) {
    return pairs.computeIfAbsent(shapes, key -> {
      var pair = new Pair(key.before, key.after, key.withNull);
      open.push(pair);
      return pair;
    });
  }

  /** Compares a pair now, unless that has been done or is being done. */
  void settle(Pair pair) {
    if (pair.compared) {
      return;
    }
    pair.compared = true;
    comparing.add(pair);
    try {
      compare(pair);
    } finally {
      comparing.remove(pair);
    }
  }

  boolean isComparing(Pair pair) {
    return comparing.contains(pair);
  }

  private void compare(Pair pair) {
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
    return relations.of(new Key(old, now, false));
  }

  /** The same with null, and taking for granted nothing that is still being compared, so that it may be negated. */
  Relation meaning(Shape old, Shape now) {
    return relations.of(new Key(old, now, true));
  }

  /** Whether both are the same text once references are followed and {@code allOf} is taken apart. */
  boolean unfoldAlike(Shape old, Shape now) {
    return unfolding.same(old, now);
  }
}
