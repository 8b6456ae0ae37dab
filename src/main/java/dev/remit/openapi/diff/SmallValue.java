package dev.remit.openapi.diff;

import dev.remit.openapi.Direction;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.value.Effort;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A small value by the search that finds witnesses, with its limits. */
public final class SmallValue {

  private SmallValue() {}

  /** A value that is accepted; null if none was found. Not for several threads at once with the same side. */
  public static @Nullable Node of(Side side, Shape shape, Direction direction) {
    var budget = new Budget();
    budget.begin(Budget.EACH);
    try {
      return new Examples(side, direction, budget).of(shape);
    } catch (Effort.Spent given) {
      return null;
    }
  }

  /** Offers texts that the shape may accept, as the search does, until one is taken. */
  public static void texts(Shape shape, Predicate<String> taker) {
    new Words(shape, shape).any(taker);
  }
}
