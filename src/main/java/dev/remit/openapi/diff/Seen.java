package dev.remit.openapi.diff;

import dev.remit.openapi.Direction;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The pairs that were come to within one operation by data that travels in one direction. */
final class Seen {

  private final Direction direction;
  private final Set<Pair> pairs = Collections.newSetFromMap(new IdentityHashMap<>());
  /** All that can be reached from here was come to; entered only when somebody asks, since mostly nobody does. */
  private @Nullable Pair whole;

  Seen(Direction direction) {
    this.direction = direction;
  }

  boolean isEmpty() {
    return whole == null && pairs.isEmpty();
  }

  boolean contains(Pair pair) {
    return pair == whole || entered().contains(pair);
  }

  boolean add(Pair pair) {
    return entered().add(pair);
  }

  /** Takes all that can be reached from this pair for seen, where nothing was before. */
  void all(Pair from) {
    whole = from;
  }

  private Set<Pair> entered() {
    if (whole != null) {
      var from = whole;
      whole = null;
      enter(from);
    }
    return pairs;
  }

  private void enter(Pair from) {
    var open = new ArrayDeque<Pair>();
    open.push(from);
    while (!open.isEmpty()) {
      var pair = open.pop();
      if (pairs.add(pair)) {
        for (var edge : pair.edges) {
          if (edge.travels(direction)) {
            open.push(edge.to());
          }
        }
      }
    }
  }
}
