package dev.remit.openapi.example;

import dev.remit.openapi.Direction;
import dev.remit.openapi.diff.Values;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.value.Answer;
import dev.remit.openapi.value.Evaluator;
import java.util.List;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** The search for one value. What was found so far is kept, the best of it. */
final class Question {

  private static final long USUAL = 1 << 16;
  private static final long MOST = 1 << 20;
  /** Parts that may be made and checks for one value, and for one of those that are tried after it. */
  private static final int STEPS = 20_000;
  private static final int FEW_STEPS = 2_000;

  private final @Nullable Node schema;
  private final Direction direction;
  private final Recipe recipe;
  private final Evaluator evaluator;
  private Example best;

  Question(@Nullable Node schema, Recipes recipes, Evaluator evaluator) {
    this.schema = schema;
    this.direction = recipes.direction();
    this.recipe = recipes.of(schema);
    this.evaluator = evaluator;
    this.best = new Example(Values.NULL, Answer.NO);
  }

  Example best() {
    return best;
  }

  boolean isAnswered() {
    return best.satisfies() == Answer.YES;
  }

  /**
   * Tries so often.
   *
   * @param depths how deep members that could be left out are shown, less and less where the value gets too large
   */
  Question by(LongFunction<Chance> chances, int tries, List<Integer> depths) {
    var first = made(chances.apply(0), depths);
    best = first == null ? best : judged(first);
    for (int attempt = 1; attempt < tries && !isAnswered(); attempt++) {
      var making = new Making(chances.apply(attempt), evaluator, direction, 1 + attempt % 2, USUAL, FEW_STEPS);
      consider(unless(attempt % 2 == 0 ? making : making.completely()));
    }
    return this;
  }

  /** Takes a value that was found elsewhere, if it is better. */
  void consider(@Nullable Node value) {
    var candidate = value == null ? best : judged(value);
    if (candidate.satisfies() == Answer.YES || candidate.satisfies() == Answer.UNKNOWN && best.satisfies() == Answer.NO) {
      best = candidate;
    }
  }

  /** Takes a value that is made without checks, if nothing better is known. */
  void despair() {
    var value = unless(new Making(Chance.none(), evaluator, direction, 2, USUAL, FEW_STEPS).leniently());
    if (value != null && best.satisfies() == Answer.NO) {
      best = judged(value);
    }
  }

  private Example judged(Node value) {
    return new Example(value, schema == null ? Answer.YES : evaluator.accepts(schema, value, direction));
  }

  private @Nullable Node made(Chance chance, List<Integer> depths) {
    for (int depth : depths) {
      try {
        return recipe.make(new Making(chance, evaluator, direction, depth, USUAL, STEPS));
      } catch (Making.Exceeded tooMuch) {
        continue;
      }
    }
    return unless(new Making(chance, evaluator, direction, 0, MOST, 10 * STEPS));
  }

  private @Nullable Node unless(Making making) {
    try {
      return recipe.make(making);
    } catch (Making.Exceeded tooMuch) {
      return null;
    }
  }
}
