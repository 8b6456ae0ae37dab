package dev.remit.openapi.diff;

import dev.remit.openapi.tree.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Arrays that a schema may accept: the least, on the edges of a limit, with a value twice, with values that are counted. */
final class ArrayDrafts {

  private static final int COUNTED = 6;
  private static final int LONGEST = 200;

  private final Examples examples;
  private final Shape own;
  private final List<Node> drafts = new ArrayList<>();

  ArrayDrafts(Examples examples, Shape own) {
    this.examples = examples;
    this.own = own;
  }

  List<Node> near(Shape other, List<Shape> counted) {
    int least = Examples.count(Bound.atLeast(own, "minItems"));
    of(List.of(), least);
    of(List.of(), Math.max(least, 1));
    for (var limit : new @Nullable Bound[] {Bound.atLeast(other, "minItems"), Bound.atMost(other, "maxItems")}) {
      if (limit != null) {
        int size = Examples.count(limit);
        of(List.of(), Math.max(size - 1, 0));
        of(List.of(), size);
        of(List.of(), size + 1);
      }
    }
    of(List.of(), Math.max(own.positions(), other.positions()) + 1);
    var one = examples.of(own.item(0));
    if (one != null) {
      of(List.of(one, one), least);
    }
    counted.forEach(each -> counted(each, other, least));
    return drafts;
  }

  private void counted(Shape kind, Shape other, int least) {
    var few = new Drafts(examples).of(kind).limit(COUNTED).toList();
    for (var limit : new @Nullable Bound[] {Bound.atLeast(other, "minContains"), Bound.atMost(other, "maxContains")}) {
      int count = limit == null ? 1 : Examples.count(limit);
      few.forEach(value -> repeated(value, count, least));
    }
    few.forEach(value -> few.forEach(second -> of(List.of(value, second), least)));
  }

  private void repeated(Node value, int count, int least) {
    for (int size = Math.max(1, count - 1); size <= count + 1 && size <= LONGEST; size++) {
      of(Collections.nCopies(size, value), least);
    }
  }

  private void of(List<Node> first, int size) {
    var array = examples.array(own, first, size);
    if (array != null) {
      drafts.add(array);
    }
  }
}
