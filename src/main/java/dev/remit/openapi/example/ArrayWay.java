package dev.remit.openapi.example;

import dev.remit.openapi.diff.Bound;
import dev.remit.openapi.diff.Located;
import dev.remit.openapi.diff.Shape;
import dev.remit.openapi.diff.Values;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.NumberNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** As an array: of one or two items, or as many as there are declared or demanded; those first that have to be contained. */
final class ArrayWay implements Way {

  private static final int SHOWN = 2;
  private static final int DRAWN = 4;
  /** Deeper than this one item is enough. */
  private static final int WIDE = 2;
  /** So many items in a row that were there before say that there is no other one. */
  private static final int SAME = 20;
  private static final BigDecimal MANY = BigDecimal.valueOf(ObjectWay.MOST);

  private final List<Later> first = new ArrayList<>();
  private final Later rest;
  private final int least;
  private final int most;
  private final boolean unique;

  ArrayWay(Recipes recipes, Shape shape, Hint hint) {
    int positions = shape.positions();
    this.least = Bound.least(Bound.atLeast(shape, "minItems"));
    this.most = Bound.count(shape.mostItems());
    this.unique = shape.flag("uniqueItems");
    for (int i = 0; i < positions; i++) {
      first.add(item(recipes, shape.item(i), hint));
    }
    contained(recipes, shape, hint);
    this.rest = item(recipes, shape.item(positions), hint);
  }

  private static Later item(Recipes recipes, Shape shape, Hint hint) {
    return recipes.later(() -> shape, hint);
  }

  // what has to be contained follows the declared positions, or takes them where no more fit
  private void contained(Recipes recipes, Shape shape, Hint hint) {
    int at = first.size();
    for (var part : shape.parts()) {
      var kind = part.at("contains");
      for (int i = 0; kind != null && i < count(part) && first.size() < ObjectWay.MOST; i++) {
        at = at >= most ? 0 : at;
        var item = item(recipes, shape.item(at).and(recipes.shape(kind)), hint);
        if (at < first.size()) {
          first.set(at, item);
        } else {
          first.add(item);
        }
        at++;
      }
    }
  }

  private static int count(Located part) {
    var least = part.at("minContains");
    return least == null || !(least.node() instanceof NumberNode number) ? 1 : number.value().min(MANY).intValue();
  }

  @Override
  public @Nullable Node make(Making making) {
    making.write(2);
    // each item takes two characters at least
    if (least > most || least > making.room() / 2) {
      return null;
    }
    var items = new ArrayList<Node>();
    int wanted = wanted(making);
    int before = making.chance().turn();
    boolean enough = fill(items, wanted, making);
    making.chance().turn(before);
    return enough || items.size() >= least ? Values.array(items) : null;
  }

  private int wanted(Making making) {
    var chance = making.chance();
    int usual = making.isEnding() ? 0 : !first.isEmpty() ? first.size()
        : chance.rolls() ? 1 + chance.among(DRAWN) : making.depth() > WIDE ? 1 : SHOWN;
    return Math.max(least, Math.min(usual, most));
  }

  private boolean fill(List<Node> items, int wanted, Making making) {
    Set<Long> seen = new HashSet<>();
    int same = 0;
    for (int turn = 0; items.size() < wanted && same < SAME; turn++) {
      making.chance().turn(turn);
      var recipe = (items.size() < first.size() ? first.get(items.size()) : rest).recipe();
      var item = items.size() >= least && recipe.comesBack(making) ? null : recipe.make(making);
      if (item == null) {
        return false;
      }
      boolean isNew = seen.add(item.hash());
      if (isNew || !unique && (items.size() < least || items.size() < first.size())) {
        making.write(1);
        items.add(item);
        same = 0;
      } else if (!unique && !making.chance().rolls()) {
        return true;
      } else {
        same++;
      }
    }
    return items.size() >= wanted;
  }
}
