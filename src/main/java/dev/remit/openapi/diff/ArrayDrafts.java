package dev.remit.openapi.diff;

import dev.remit.openapi.tree.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Arrays that a schema may accept: the least, on the edges of a limit, with a value twice, with values that are counted. */
final class ArrayDrafts {

  private static final int COUNTED = 6;
  private static final int LONGEST = 200;

  private final Examples examples;
  private final Shape own;
  private final Predicate<Node> taker;

  ArrayDrafts(Examples examples, Shape own, Predicate<Node> taker) {
    this.examples = examples;
    this.own = own;
    this.taker = taker;
  }

  /** Offers one after the other, each made when it is its turn, until one is taken. */
  boolean near(Shape other, List<Edges.Kind> counted) {
    int least = Bound.least(Bound.atLeast(own, "minItems"));
    if (of(List.of(), least) || of(List.of(), Math.max(least, 1)) || sized(other)
        || of(List.of(), Math.max(own.positions(), other.positions()) + 1) || holding(least)) {
      return true;
    }
    var one = examples.of(own.item(0));
    return one != null && of(List.of(one, one), least) || counted.stream().anyMatch(each -> counted(each, other, least));
  }

  /** What has to be among the items comes after those that have a place of their own. */
  private boolean holding(int least) {
    var contains = own.first("contains");
    var held = contains == null ? null : examples.of(examples.shape(contains));
    var before = held == null ? null : examples.array(own, List.of(), own.positions());
    if (before == null) {
      return false;
    }
    var items = new ArrayList<>(before.items());
    items.addAll(Collections.nCopies(Math.max(1, Bound.least(Bound.atLeast(own, "minContains"))), held));
    return of(items, least);
  }

  private boolean sized(Shape other) {
    var least = Bound.atLeast(other, "minItems");
    var most = other.mostItems();
    return least != null && sized(Bound.least(least), -1) || most != null && sized(Bound.least(most), 1);
  }

  /** What is beyond the limit first, since long lists are dear. */
  private boolean sized(int limit, int beyond) {
    return of(List.of(), Math.max(limit + beyond, 0)) || of(List.of(), limit) || of(List.of(), Math.max(limit - beyond, 0));
  }

  private boolean counted(Edges.Kind kind, Shape other, int least) {
    var few = new ArrayList<Node>();
    new Drafts(kind.examples()).of(kind.shape(), value -> few.add(value) && few.size() == COUNTED);
    for (var limit : new @Nullable Bound[] {Bound.atLeast(other, "minContains"), Bound.atMost(other, "maxContains")}) {
      int count = limit == null ? 1 : Bound.least(limit);
      if (few.stream().anyMatch(value -> repeated(value, count, least))) {
        return true;
      }
    }
    return few.stream().anyMatch(value -> few.stream().anyMatch(second -> of(List.of(value, second), least)));
  }

  private boolean repeated(Node value, int count, int least) {
    for (int size = Math.max(1, count - 1); size <= count + 1 && size <= LONGEST; size++) {
      if (of(Collections.nCopies(size, value), least)) {
        return true;
      }
    }
    return false;
  }

  private boolean of(List<Node> first, int size) {
    return Taking.one(examples.array(own, first, size), taker);
  }
}
