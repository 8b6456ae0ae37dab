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
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Values that satisfy the schemas of one document. In requests members that are {@code readOnly} are left out, in responses those
 * that are {@code writeOnly}. Recursion is ended as soon as it may end. Nothing is made that is larger than 1 MiB of JSON, and
 * members that could be left out are so once a value would exceed 64 KiB. For several threads at once.
 *
 * <p>Remembers how values of a schema are made, not the values.
 */
public final class Examples {

  private static final long USUAL = 1 << 16;
  private static final long MOST = 1 << 20;
  private static final int STEPS = 20_000;
  private static final int TRIES = 40;
  private static final List<Integer> DEPTHS = List.of(7, 5, 4, 3, 2, 1);
  private static final List<Integer> RANDOM_DEPTHS = List.of(5, 3, 1);

  private final Side side;
  private final Evaluator evaluator;
  private final Map<Direction, Recipes> recipes = new EnumMap<>(Direction.class);

  public Examples(Document document) {
    this.side = new Side(document);
    this.evaluator = side.evaluator().another();
    for (var direction : Direction.values()) {
      recipes.put(direction, new Recipes(side, direction));
    }
  }

  /**
   * A plausible value, always the same for the same schema: what its authors show, as far as it is valid, or made by type, format,
   * pattern, limits and the names of members.
   *
   * @param schema a node of the document; null for anything
   */
  public Example of(@Nullable Node schema, Direction direction) {
    return made(schema, direction, DEPTHS, attempt -> attempt == 0 ? Chance.none() : Chance.of(attempt));
  }

  /** A random value; of the same seed, the same one. */
  public Example random(@Nullable Node schema, Direction direction, long seed) {
    return made(schema, direction, RANDOM_DEPTHS, attempt -> Chance.of(attempt == 0 ? seed : seed * 31 + attempt));
  }

  private Example made(@Nullable Node schema, Direction direction, List<Integer> depths, LongFunction<Chance> chances) {
    var asked = evaluator.another();
    var recipe = java.util.Objects.requireNonNull(recipes.get(direction)).of(schema);
    var best = new Example(Values.NULL, answer(schema, Values.NULL, direction, asked));
    for (int attempt = 0; attempt < TRIES; attempt++) {
      var value = made(recipe, direction, attempt == 0 ? depths : List.of(1 + attempt % 2), chances.apply(attempt), asked);
      best = better(best, value, schema, direction, asked, attempt == 0);
      if (value != null && best.satisfies() == Answer.YES) {
        return best;
      }
    }
    return best.satisfies() == Answer.YES ? best : better(best, searched(schema, direction), schema, direction, asked, false);
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
    try {
      return recipe.make(new Making(chance, asked, direction, 0, MOST, 10 * STEPS));
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
