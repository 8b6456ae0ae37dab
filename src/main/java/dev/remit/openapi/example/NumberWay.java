package dev.remit.openapi.example;

import dev.remit.openapi.diff.Values;
import dev.remit.openapi.tree.Node;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * As a number.
 *
 * @param named what the member's name suggests and the schema accepts
 * @param range all others
 */
record NumberWay(List<Node> named, @Nullable Grid range) implements Way {

  private static final int CHARACTERS = 8;
  private static final int SUGGESTED = 3;
  private static final int RARE = 20;

  /**
   * Multiples of a unit.
   *
   * @param lowest in units, like the others: what is possible
   * @param from what is usual
   */
  record Grid(BigDecimal unit, long lowest, long highest, long from, long to) {

    Node number(Chance chance) {
      boolean isRare = chance.rolls() ? chance.happens(1, RARE) : chance.turn() > to - from;
      long units = isRare ? chance.between(lowest, highest) : chance.between(from, to);
      return Values.number(unit.multiply(BigDecimal.valueOf(units)).stripTrailingZeros());
    }
  }

  @Override
  public @Nullable Node make(Making making) {
    making.write(CHARACTERS);
    var chance = making.chance();
    boolean suggested = !named.isEmpty() && (chance.rolls() ? chance.happens(1, SUGGESTED) : chance.turn() < named.size());
    return suggested || range == null && !named.isEmpty() ? named.get(chance.among(named.size()))
        : range != null ? range.number(chance) : making.isLenient() ? Values.number(1) : null;
  }
}
