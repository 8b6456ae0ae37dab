package dev.remit.openapi.example;

import dev.remit.openapi.Direction;
import dev.remit.openapi.diff.Located;
import dev.remit.openapi.diff.Shape;
import dev.remit.openapi.diff.Side;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.Pointer;
import dev.remit.openapi.value.Evaluator;
import dev.remit.openapi.value.Regex;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The recipes of one document for one direction, each written once. For several threads: the normal form of schemas is not, so one writes at a time. */
final class Recipes {

  private final Side side;
  private final Direction direction;
  private final Kinds kinds;
  private Evaluator evaluator;
  private final Map<Key, Recipe> written = new HashMap<>();
  private final Map<Node, Recipe> ofSchemas = new HashMap<>();
  private final Map<Node, Example> hard = new ConcurrentHashMap<>();
  private final Map<String, Regex> patterns = new HashMap<>();

  /** Shapes are compared by identity. */
  private record Key(Shape shape, Hint hint, boolean steered) {}

  Recipes(Side side, Kinds kinds, Direction direction) {
    this.side = side;
    this.direction = direction;
    this.kinds = kinds;
    this.evaluator = side.evaluator().another();
  }

  /** For a schema of the document; of null, for anything. */
  Recipe of(@Nullable Node schema) {
    synchronized (side) {
      return schema == null ? of(side.shape(null), Hint.NONE)
          : ofSchemas.computeIfAbsent(schema, key -> of(side.shape(new Located(key, Pointer.ROOT)), Hint.NONE));
    }
  }

  /** What was found for a schema to which values are hard to find; null if that is not known of it. */
  @Nullable Example hard(Node schema) {
    return hard.get(schema);
  }

  /** Remembers that. */
  void isHard(Node schema, Example found) {
    hard.put(schema, found);
  }

  /** For a part of a value that somebody named. */
  Later later(Supplier<Shape> shape, Hint hint) {
    return new Later(() -> of(shape, hint));
  }

  private Recipe of(Supplier<Shape> shape, Hint hint) {
    synchronized (side) {
      return of(shape.get(), hint);
    }
  }

  private Recipe of(Shape shape, Hint hint) {
    return of(new Key(shape, hint, false));
  }

  /** For a shape to which conditions of another one have been added, which are not looked at again. */
  Later steered(Shape shape, Hint hint) {
    return new Later(() -> {
      synchronized (side) {
        return of(new Key(shape, hint, true));
      }
    });
  }

  private Recipe of(Key key) {
    var known = written.get(key);
    if (known == null) {
      // what it remembers of one recipe is of little use for others
      evaluator = side.evaluator().another();
      known = new Writing(this, key.shape(), key.hint(), key.steered()).recipe();
      written.put(key, known);
    }
    return known;
  }

  Direction direction() {
    return direction;
  }

  Evaluator evaluator() {
    return evaluator;
  }

  Kinds kinds() {
    return kinds;
  }

  Side side() {
    return side;
  }

  Regex regex(String pattern) {
    return patterns.computeIfAbsent(pattern, Regex::of);
  }

  Shape shape(@Nullable Located schema) {
    return side.shape(schema);
  }

  /** Whether members with this shape are sent in this direction. */
  boolean travels(Shape member) {
    return direction == Direction.NONE || !member.flag(direction == Direction.REQUEST ? "readOnly" : "writeOnly");
  }
}
