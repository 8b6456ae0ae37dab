package dev.remit.openapi.diff;

import dev.remit.openapi.Direction;
import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.NullNode;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.value.Answer;
import dev.remit.openapi.value.Effort;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Small values that one document accepts in one direction: the members that must be there and no more, and words that a
 * reader understands. Each is checked before it is given.
 */
final class Examples {

  /** A value nested deeper than this is no small one. */
  private static final int DEPTH = 40;
  /** So many parts of a schema cost as much as one check. */
  static final int PARTS = 8;
  /** What its authors show is taken up to this length. */
  private static final int SHOWN = 80;

  private final Side side;
  private final Direction direction;
  private final Map<Shape, Optional<Node>> known = new IdentityHashMap<>();
  /** The shapes of which another value is being sought. */
  private final Set<Shape> varied = new HashSet<>();
  private final Budget budget;
  private final Sizes sizes = new Sizes();
  private final LeastObjects objects;
  private int depth;

  Examples(Side side, Direction direction, Budget budget) {
    this.budget = budget;
    this.side = side;
    this.direction = direction;
    this.objects = new LeastObjects(this, direction, budget, sizes);
  }

  void spend(int steps) {
    budget.spend(steps);
  }

  Side side() {
    return side;
  }

  Shape shape(@Nullable Located schema) {
    return side.shapes.of(schema);
  }

  /** Whether the value is certainly accepted. */
  boolean accepts(Shape shape, Node value) {
    if (shape.never()) {
      return false;
    }
    budget.spend(1 + shape.parts().size() / PARTS);
    for (var part : parts(shape, value)) {
      if (side.evaluator().accepts(part.node(), value, direction) != Answer.YES) {
        return false;
      }
    }
    return true;
  }

  /** Whether the value is certainly refused. */
  boolean refuses(Shape shape, Node value) {
    budget.spend(1 + shape.parts().size() / PARTS);
    return shape.never()
        || parts(shape, value).stream().anyMatch(part -> side.evaluator().accepts(part.node(), value, direction) == Answer.NO);
  }

  // 3.0's nullable around a composition says of null what the parts inside do not
  private static List<Located> parts(Shape shape, Node value) {
    return value instanceof NullNode && shape.nullableAsAWhole() ? shape.outermost() : shape.parts();
  }

  /** Whether one of these keywords refuses the value. */
  boolean refuses(Shape shape, Iterable<String> keywords, Node value) {
    budget.spend(1 + shape.parts().size() / PARTS);
    for (var part : shape.parts()) {
      for (var keyword : keywords) {
        if (part.node() instanceof ObjectNode schema && schema.has(keyword)
            && side.evaluator().keyword(schema, keyword, value, direction) == Answer.NO) {
          return true;
        }
      }
    }
    return false;
  }

  /** A value that is accepted; null if none was found. */
  @Nullable Node of(Shape shape) {
    var found = known.get(shape);
    if (found == null) {
      // what contains itself of necessity has no value
      known.put(shape, Optional.empty());
      found = depth < DEPTH ? found(shape) : Optional.empty();
      known.put(shape, found);
    }
    return found.orElse(null);
  }

  // what was not found for lack of budget may be found another time
  private Optional<Node> found(Shape shape) {
    try {
      return Optional.ofNullable(first(shape));
    } catch (Effort.Spent spent) {
      known.remove(shape);
      throw spent;
    }
  }

  private @Nullable Node first(Shape shape) {
    depth++;
    try {
      return shape.never() ? null : search(shape);
    } finally {
      depth--;
    }
  }

  private @Nullable Node search(Shape shape) {
    var listed = shape.values();
    if (listed != null) {
      return listed.all().stream().filter(value -> accepts(shape, value)).findFirst().orElse(null);
    }
    var shown = shown(shape);
    if (shown != null) {
      return shown;
    }
    return shape.groups().isEmpty() ? plain(shape) : alternative(shape);
  }

  private @Nullable Node shown(Shape shape) {
    for (var keyword : List.of("example", "examples", "default")) {
      var found = shape.first(keyword);
      var one = found != null && keyword.equals("examples") ? found.items().stream().findFirst().orElse(null) : found;
      if (one != null && isScalar(one.node()) && one.node().toJson().length() <= SHOWN && accepts(shape, one.node())) {
        return one.node();
      }
    }
    return null;
  }

  private static boolean isScalar(Node node) {
    return !(node instanceof ObjectNode) && !(node instanceof ArrayNode) && (Types.of(node) & Types.NULL) == 0;
  }

  private @Nullable Node alternative(Shape shape) {
    var union = shape.union();
    for (var alternative : union.alternatives()) {
      var example = of(alternative);
      if (example != null && accepts(shape, example)) {
        return example;
      }
    }
    return union.nullable() && accepts(shape, Values.NULL) ? Values.NULL : null;
  }

  /** A value of one alternative, which the discriminator tells. */
  @Nullable Node of(Union.Alternative alternative) {
    var example = of(alternative.shape());
    var told = Discriminator.of(alternative);
    if (told == null || !(example instanceof ObjectNode object)) {
      return example;
    }
    var telling = object.with(told.property(), Values.text(told.value()));
    return accepts(alternative.shape(), telling) ? telling : example;
  }

  private @Nullable Node plain(Shape shape) {
    boolean isObject = (shape.types() & Types.OBJECT) != 0 && (!shape.declared().isEmpty() || !shape.required().isEmpty());
    var least = isObject ? object(shape) : null;
    if (least != null && accepts(shape, least)) {
      return least;
    }
    return first(taking -> new Drafts(this).of(shape, taking), value -> accepts(shape, value));
  }

  private static @Nullable Node first(Predicate<Predicate<Node>> drafts, Predicate<Node> fits) {
    var taking = new Taking(Integer.MAX_VALUE, fits);
    drafts.test(taking);
    return taking.taken();
  }

  /** An object with the members that must be there; null if one of them has no value. */
  @Nullable ObjectNode object(Shape shape) {
    return objects.of(shape);
  }

  /** The same with one member of this value. */
  @Nullable ObjectNode with(Shape shape, String name, Node value) {
    return objects.with(shape, name, value);
  }

  /** Adds members until there are so many; false if that is not possible. */
  boolean fill(Shape shape, Map<String, Node> members, int wanted) {
    return objects.fill(shape, members, wanted);
  }

  /** An array that begins with these items and holds at least so many; null if it cannot be filled. */
  @Nullable ArrayNode array(Shape shape, List<Node> first, int wanted) {
    var items = new ArrayList<>(first);
    boolean unique = shape.flag("uniqueItems");
    while (items.size() < wanted && wanted <= Sizes.LONGEST) {
      var next = item(shape, items, unique);
      if (next == null) {
        return null;
      }
      items.add(next);
    }
    budget.spend(items.size());
    return items.size() < wanted || !sizes.areSmall(items) ? null : Values.array(items);
  }

  private @Nullable Node item(Shape shape, List<Node> before, boolean unique) {
    var inside = shape.item(before.size());
    return unique ? another(inside, before) : of(inside);
  }

  // drafts of a shape that contains itself would be made out of drafts of itself
  private @Nullable Node another(Shape inside, List<Node> before) {
    budget.spend(1);
    if (depth >= DEPTH || !varied.add(inside)) {
      return null;
    }
    depth++;
    try {
      return first(taking -> new Drafts(this).of(inside, taking) || Variations.of(of(inside), inside, before.size(), taking),
          value -> before.stream().noneMatch(value::sameAs) && accepts(inside, value));
    } finally {
      depth--;
      varied.remove(inside);
    }
  }
}
