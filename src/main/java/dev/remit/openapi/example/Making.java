package dev.remit.openapi.example;

import dev.remit.openapi.Direction;
import dev.remit.openapi.diff.Shape;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.value.Answer;
import dev.remit.openapi.value.Evaluator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One value being made: what is around the part in question, what decides, and how much may still be written and tried. */
final class Making {

  /** Nested deeper than this nothing is made. */
  private static final int DEEPEST = 80;
  private static final int NOT = Integer.MAX_VALUE;

  private final Evaluator evaluator;
  private final Direction direction;
  private final int shown;
  private final List<Shape> path = new ArrayList<>();
  private Chance chance;
  private int ending = NOT;
  private long room;
  private int steps;
  private boolean lenient;
  private boolean complete;

  /** The value gets too large, or too much has been tried. */
  static final class Exceeded extends RuntimeException {

    private static final long serialVersionUID = 1;

    Exceeded() {
      super(null, null, false, false);
    }
  }

  /**
   * @param shown how deep members that could be left out are shown
   * @param room characters of JSON
   * @param steps parts that may be made, those included that are thrown away
   */
  Making(Chance chance, Evaluator evaluator, Direction direction, int shown, long room, int steps) {
    this.chance = chance;
    this.evaluator = evaluator;
    this.direction = direction;
    this.shown = shown;
    this.room = room;
    this.steps = steps;
  }

  /** From here on required members are sent even if they need not travel: what says so may not count where they are required. */
  Making completely() {
    complete = true;
    return this;
  }

  boolean isComplete() {
    return complete;
  }

  /** From here on what nothing satisfies is made nevertheless, as well as may be. */
  Making leniently() {
    lenient = true;
    return this;
  }

  /** The same for a part. */
  @Nullable Node leniently(Supplier<@Nullable Node> way) {
    boolean before = lenient;
    lenient = true;
    var node = way.get();
    lenient = before;
    return node;
  }

  boolean isLenient() {
    return lenient;
  }

  Chance chance() {
    return chance;
  }

  Direction direction() {
    return direction;
  }

  /** Begins a value that may contain others; false if it cannot end. */
  boolean enter(Shape shape) {
    step(1);
    int earlier = path.lastIndexOf(shape);
    if (path.size() == DEEPEST || earlier >= ending) {
      return false;
    }
    if (ending == NOT && (earlier >= 0 || path.size() > shown)) {
      ending = path.size();
    }
    path.add(shape);
    return true;
  }

  void leave() {
    path.remove(path.size() - 1);
    if (ending >= path.size()) {
      ending = NOT;
    }
  }

  boolean isOn(Shape shape) {
    return path.contains(shape);
  }

  /** Whether nothing is to be made that could be left out, so that recursion ends. */
  boolean isEnding() {
    return ending != NOT;
  }

  int depth() {
    return path.size();
  }

  /** Takes so many characters from what may be written. */
  void write(long characters) {
    room -= characters;
    if (room < 0) {
      throw new Exceeded();
    }
    step(1);
  }

  private void step(int count) {
    steps -= count;
    if (steps < 0) {
      throw new Exceeded();
    }
  }

  long room() {
    return room;
  }

  /** Makes something else than before: first as little as possible, then by dice. */
  @Nullable Node otherwise(int attempt, Supplier<@Nullable Node> way) {
    var before = chance;
    int endingBefore = ending;
    long roomBefore = room;
    if (attempt == 1 && ending == NOT) {
      ending = path.size() - 1;
    } else if (!chance.rolls()) {
      chance = Chance.of(attempt);
    }
    var node = way.get();
    chance = before;
    ending = endingBefore;
    room = node == null ? roomBefore : room;
    return node;
  }

  /** Whether the value satisfies all of these schemas. */
  Answer accepts(List<Node> schemas, Node value) {
    step(schemas.size());
    var answer = Answer.YES;
    for (int i = 0; i < schemas.size() && answer != Answer.NO; i++) {
      answer = answer.and(evaluator.accepts(schemas.get(i), value, direction));
    }
    return answer;
  }
}
