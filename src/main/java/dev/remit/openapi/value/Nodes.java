package dev.remit.openapi.value;

import dev.remit.openapi.value.Expression.Choice;
import dev.remit.openapi.value.Expression.Repeat;
import dev.remit.openapi.value.Expression.Sequence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An expression as nodes that lead to each other, repetitions written out: one that reads a character or waits for a place leads on to one
 * node, any other one to two (Thompson, Regular Expression Search Algorithm, 1968).
 */
final class Nodes {

  /** The end of the expression, which leads nowhere. */
  static final int FOUND = 0;
  static final int NONE = -1;

  private final List<@Nullable Expression> wanted = new ArrayList<>();
  private int[] next = new int[64];
  private int[] other = new int[64];
  private final int start;

  Nodes(Expression expression) {
    fork(NONE, NONE);
    start = before(expression, FOUND);
  }

  int start() {
    return start;
  }

  int size() {
    return wanted.size();
  }

  /** The set of characters or the place that a node asks for; null if it asks for nothing. */
  @Nullable Expression wanted(int node) {
    return wanted.get(node);
  }

  int next(int node) {
    return next[node];
  }

  /** The second node that a node leads to, or {@link #NONE}. */
  int other(int node) {
    return other[node];
  }

  private int before(Expression expression, int following) {
    if (expression instanceof Sequence sequence) {
      int from = following;
      for (int i = sequence.parts().size() - 1; i >= 0; i--) {
        from = before(sequence.parts().get(i), from);
      }
      return from;
    }
    if (expression instanceof Choice choice) {
      int from = before(choice.branches().get(0), following);
      for (var branch : choice.branches().subList(1, choice.branches().size())) {
        from = fork(from, before(branch, following));
      }
      return from;
    }
    return expression instanceof Repeat repeat ? repeated(repeat, following) : add(expression, following, NONE);
  }

  private int repeated(Repeat repeat, int following) {
    int from = following;
    if (repeat.most() == Expression.UNLIMITED) {
      from = fork(NONE, following);
      int body = before(repeat.body(), from);
      next[from] = body;
    } else {
      for (int i = repeat.least(); i < repeat.most(); i++) {
        from = fork(before(repeat.body(), from), following);
      }
    }
    for (int i = 0; i < repeat.least(); i++) {
      from = before(repeat.body(), from);
    }
    return from;
  }

  private int fork(int one, int another) {
    return add(null, one, another);
  }

  private int add(@Nullable Expression expression, int one, int another) {
    int node = wanted.size();
    if (node == next.length) {
      next = Arrays.copyOf(next, 2 * node);
      other = Arrays.copyOf(other, 2 * node);
    }
    wanted.add(expression);
    next[node] = one;
    other[node] = another;
    return node;
  }
}
