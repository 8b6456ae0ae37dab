package dev.remit.openapi.example;

import dev.remit.openapi.Direction;
import dev.remit.openapi.Document;
import dev.remit.openapi.diff.Located;
import dev.remit.openapi.diff.Side;
import dev.remit.openapi.diff.SmallValue;
import dev.remit.openapi.diff.Values;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.Pointer;
import dev.remit.openapi.value.Answer;
import dev.remit.openapi.value.Evaluator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Values that satisfy the schemas of one document. In requests members that are {@code readOnly} are left out, in responses those
 * that are {@code writeOnly}. Recursion is ended as soon as it may end. Nothing is made that is larger than 1 MiB of JSON, and
 * members that could be left out are so once a value would exceed 64 KiB. For several threads at once.
 *
 * <p>Remembers how values of a schema are made, and the value of a schema for which it is hard to find one.
 */
public final class Examples {

  private static final long USUAL = 1 << 16;
  private static final long MOST = 1 << 20;
  /** Parts that may be made and checks for one value, and for one of those that are tried after it. */
  private static final int STEPS = 20_000;
  private static final int FEW_STEPS = 2_000;
  private static final int TRIES = 12;
  private static final int RANDOM_TRIES = 4;
  private static final List<Integer> DEPTHS = List.of(7, 5, 4, 3, 2, 1);
  private static final List<Integer> RANDOM_DEPTHS = List.of(5, 3, 1);

  private final Side side;
  private final Evaluator evaluator;
  private final Map<Direction, Recipes> recipes = new EnumMap<>(Direction.class);

  public Examples(Document document) {
    this.side = new Side(document);
    this.evaluator = side.evaluator().another();
    var kinds = new Kinds(side);
    for (var direction : Direction.values()) {
      recipes.put(direction, new Recipes(side, kinds, direction));
    }
  }

  /**
   * A plausible value, always the same for the same schema: what its authors show, as far as it is valid, or made by type, format,
   * pattern, limits and the names of members.
   *
   * @param schema a node of the document; null for anything
   */
  public Example of(@Nullable Node schema, Direction direction) {
    var best = made(schema, direction, DEPTHS, TRIES, attempt -> attempt == 0 ? Chance.none() : Chance.of(attempt));
    if (best.satisfies() == Answer.YES) {
      return best;
    }
    var asked = evaluator.another();
    var searched = better(best, searched(schema, direction), schema, direction, asked, false);
    return searched.satisfies() != Answer.NO ? searched : better(searched, leniently(schema, direction, asked), schema, direction, asked, true);
  }

  /**
   * A random value; of the same seed, the same one. Where none is found soon, the plausible one.
   *
   * @param schema a node of the document; null for anything
   */
  public Example random(@Nullable Node schema, Direction direction, long seed) {
    var recipes = of(direction);
    var hard = recipes.hard(schema);
    if (hard != null) {
      return hard;
    }
    var best = made(schema, direction, RANDOM_DEPTHS, RANDOM_TRIES, attempt -> Chance.of(attempt == 0 ? seed : seed * 31 + attempt));
    return best.satisfies() == Answer.YES ? best : recipes.isHard(schema, of(schema, direction));
  }

  private Recipes of(Direction direction) {
    return Objects.requireNonNull(recipes.get(direction));
  }

  private Example made(@Nullable Node schema, Direction direction, List<Integer> depths, int tries, LongFunction<Chance> chances) {
    var asked = evaluator.another();
    var recipe = of(direction).of(schema);
    var best = new Example(Values.NULL, answer(schema, Values.NULL, direction, asked));
    for (int attempt = 0; attempt < tries; attempt++) {
      var value = attempt == 0 ? made(recipe, direction, depths, chances.apply(0), asked) : again(recipe, direction, 1 + attempt % 2, chances.apply(attempt), asked);
      best = better(best, value, schema, direction, asked, attempt == 0);
      if (best.satisfies() == Answer.YES) {
        return best;
      }
    }
    return best;
  }

  private static Example better(Example best, @Nullable Node value, @Nullable Node schema, Direction direction, Evaluator asked, boolean isFirst) {
    if (value == null) {
      return best;
    }
    var answer = answer(schema, value, direction, asked);
    return answer == Answer.YES || isFirst && best.satisfies() != Answer.YES || answer == Answer.UNKNOWN && best.satisfies() == Answer.NO
        ? new Example(value, answer) : best;
  }

  private static Answer answer(@Nullable Node schema, Node value, Direction direction, Evaluator asked) {
    return schema == null ? Answer.YES : asked.accepts(schema, value, direction);
  }

  private static @Nullable Node made(Recipe recipe, Direction direction, List<Integer> depths, Chance chance, Evaluator asked) {
    for (int depth : depths) {
      try {
        return recipe.make(new Making(chance, asked, direction, depth, USUAL, STEPS));
      } catch (Making.Exceeded tooMuch) {
        continue;
      }
    }
    return last(recipe, new Making(chance, asked, direction, 0, MOST, 10 * STEPS));
  }

  private @Nullable Node leniently(@Nullable Node schema, Direction direction, Evaluator asked) {
    return last(of(direction).of(schema), new Making(Chance.none(), asked, direction, 2, USUAL, FEW_STEPS).leniently());
  }

  private static @Nullable Node again(Recipe recipe, Direction direction, int depth, Chance chance, Evaluator asked) {
    return last(recipe, new Making(chance, asked, direction, depth, USUAL, FEW_STEPS));
  }

  private static @Nullable Node last(Recipe recipe, Making making) {
    try {
      return recipe.make(making);
    } catch (Making.Exceeded tooMuch) {
      return null;
    }
  }

  private @Nullable Node searched(@Nullable Node schema, Direction direction) {
    synchronized (side) {
      return schema == null ? null : SmallValue.of(side, side.shape(new Located(schema, Pointer.ROOT)), direction);
    }
  }
}
