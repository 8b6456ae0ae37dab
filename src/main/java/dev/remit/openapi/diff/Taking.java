package dev.remit.openapi.diff;

import dev.remit.openapi.tree.Node;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Takes the first of some values that satisfies a condition, and no more values than so many. */
final class Taking implements Predicate<Node> {

  private final Predicate<Node> condition;
  private int left;
  private @Nullable Node taken;

  Taking(int most, Predicate<Node> condition) {
    this.condition = condition;
    this.left = most;
  }

  /** Whether enough has been seen. */
  @Override
  public boolean test(Node value) {
    if (condition.test(value)) {
      taken = value;
    }
    return taken != null || --left <= 0;
  }

  boolean isDone() {
    return taken != null;
  }

  @Nullable Node taken() {
    return taken;
  }

  /** Offers values until one of them is enough. */
  static boolean any(Iterable<? extends Node> values, Predicate<Node> taker) {
    for (var value : values) {
      if (taker.test(value)) {
        return true;
      }
    }
    return false;
  }

  /** The same for a value that may not be there. */
  static boolean one(@Nullable Node value, Predicate<Node> taker) {
    return value != null && taker.test(value);
  }
}
