package dev.remit.openapi.example;

import dev.remit.openapi.diff.Shape;
import dev.remit.openapi.diff.Values;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.value.Answer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How values of a shape are made; immutable. */
final class Recipe {

  /** What is not certain by construction is tried so often. */
  private static final int TRIES = 12;
  private static final int SHOWN = 3;
  private static final int NULLS = 12;

  private final Shape shape;
  private final List<Node> demands;
  private final List<Node> declared;
  private final List<Way> ways;
  private final List<Way> last;
  private final boolean nullable;
  /** Whether null is spoken of, and not only accepted because nothing is said of types. */
  private final boolean saysNull;
  private final boolean contains;
  private final boolean certain;

  /**
   * @param demands the schemas that decide
   * @param declared what the authors show, as far as it is accepted
   * @param last what is taken when nothing is found in these ways
   * @param nullable whether null is accepted
   * @param contains whether values may contain other ones
   * @param certain whether what the ways make needs no check
   */
  Recipe(Shape shape, List<Node> demands, List<Node> declared, List<Way> ways, List<Way> last, boolean nullable, boolean contains, boolean certain) {
    this.shape = shape;
    this.demands = demands;
    this.declared = declared;
    this.ways = ways;
    this.last = last;
    this.nullable = nullable;
    this.saysNull = nullable && (shape.has("type") || shape.has("nullable"));
    this.contains = contains;
    this.certain = certain;
  }

  Shape shape() {
    return shape;
  }

  /** Whether its values contain others and one of them is being made around here. */
  boolean comesBack(Making making) {
    return contains && making.isOn(shape);
  }

  Answer accepts(Node value, Making making) {
    return shape.never() ? Answer.NO : making.accepts(demands, value);
  }

  /** A value; null if none was found. */
  @Nullable Node make(Making making) {
    var chance = making.chance();
    if (!declared.isEmpty() && (!chance.rolls() || !contains && chance.happens(1, SHOWN))) {
      return written(declared.get(chance.among(declared.size())), making);
    }
    if (saysNull && chance.happens(1, NULLS)) {
      return Values.NULL;
    }
    var made = contains ? within(making) : made(making);
    return made == null && nullable ? Values.NULL : made;
  }

  private static Node written(Node value, Making making) {
    making.write(Sizes.of(value));
    return value;
  }

  private @Nullable Node within(Making making) {
    if (!making.enter(shape)) {
      return null;
    }
    var made = nullable && making.isEnding() ? Values.NULL : made(making);
    making.leave();
    return made;
  }

  private @Nullable Node made(Making making) {
    @Nullable Node perhaps = null;
    for (int attempt = 0; attempt < (certain || making.isLenient() ? 1 : TRIES); attempt++) {
      int start = ways.isEmpty() || !making.chance().rolls() ? 0 : making.chance().among(ways.size());
      for (int i = 0; i < 2 * ways.size(); i++) {
        var way = ways.get((start + i) % ways.size());
        boolean isBack = way.leadsTo() != null && making.isOn(way.leadsTo());
        var node = isBack == i < ways.size() ? null : tried(way, attempt, making);
        var answer = answer(node, making);
        if (answer == Answer.YES) {
          return node;
        }
        perhaps = perhaps == null && answer == Answer.UNKNOWN ? node : perhaps;
      }
    }
    return perhaps == null && !certain ? last(making) : perhaps;
  }

  private Answer answer(@Nullable Node node, Making making) {
    return node == null ? Answer.NO : certain || making.isLenient() ? Answer.YES : making.accepts(demands, node);
  }

  private static @Nullable Node tried(Way way, int attempt, Making making) {
    return attempt == 0 ? way.make(making) : making.otherwise(attempt, () -> way.make(making));
  }

  private @Nullable Node last(Making making) {
    for (var way : last) {
      var node = way.make(making);
      if (answer(node, making) == Answer.YES) {
        return node;
      }
    }
    return null;
  }
}
