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
import org.jspecify.annotations.Nullable;

/**
 * Values that satisfy the schemas of one document. In requests members that are {@code readOnly} are left out, in responses those
 * that are {@code writeOnly}. Recursion is ended as soon as it may end. Nothing is made that is larger than 1 MiB of JSON, and
 * members that could be left out are so once a value would exceed 64 KiB. For several threads at once.
 *
 * <p>Remembers how values of a schema are made, and the value of a schema for which it is hard to find one.
 */
public final class Examples {

  private static final int TRIES = 12;
  private static final int RANDOM_TRIES = 4;
  private static final List<Integer> DEPTHS = List.of(7, 5, 4, 3, 2, 1);
  private static final List<Integer> RANDOM_DEPTHS = List.of(5, 3, 1);

  private static final Example EASY = new Example(Values.NULL, Answer.YES);

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
    var question = question(schema, direction).by(attempt -> attempt < 2 ? Chance.none() : Chance.of(attempt), TRIES, DEPTHS);
    if (!question.isAnswered()) {
      question.consider(searched(schema, direction));
      question.consider(Values.NULL);
      question.despair();
    }
    return question.best();
  }

  /**
   * A random value; of the same seed, the same one. Where none is found soon, the plausible one.
   *
   * @param schema a node of the document; null for anything
   */
  public Example random(@Nullable Node schema, Direction direction, long seed) {
    var hard = hard(schema, direction);
    if (hard.satisfies() != Answer.YES) {
      return hard;
    }
    var question = question(schema, direction).by(attempt -> Chance.of(attempt == 0 ? seed : seed * 31 + attempt), RANDOM_TRIES, RANDOM_DEPTHS);
    return question.isAnswered() ? question.best() : of(schema, direction);
  }

  /** The plausible value of a schema for which no valid one is found, so that it is not looked for each time; any other one if that is not so. */
  private Example hard(@Nullable Node schema, Direction direction) {
    var recipes = recipes(direction);
    var known = schema == null ? EASY : recipes.hard(schema);
    if (schema != null && known == null) {
      var found = of(schema, direction);
      known = found.satisfies() == Answer.YES ? EASY : found;
      recipes.isHard(schema, known);
    }
    return Objects.requireNonNull(known);
  }

  private Question question(@Nullable Node schema, Direction direction) {
    return new Question(schema, recipes(direction), evaluator.another());
  }

  private Recipes recipes(Direction direction) {
    return Objects.requireNonNull(recipes.get(direction));
  }

  private @Nullable Node searched(@Nullable Node schema, Direction direction) {
    synchronized (side) {
      return schema == null ? null : SmallValue.of(side, side.shape(new Located(schema, Pointer.ROOT)), direction);
    }
  }
}
