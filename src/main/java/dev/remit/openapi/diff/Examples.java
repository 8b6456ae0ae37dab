package dev.remit.openapi.diff;

import dev.remit.openapi.Direction;
import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.NullNode;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.value.Answer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
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
  /** An array or object that must hold more than this, one more than the most usual of large limits, is no small one. */
  private static final int SIZE = 1_025;
  /** A value of more values than this is no small one. */
  private static final int LARGEST = 10_000;
  /** So many parts of a schema cost as much as one check. */
  static final int PARTS = 8;
  /** What its authors show is taken up to this length. */
  private static final int SHOWN = 80;

  private final Side side;
  private final Direction direction;
  private final Map<Shape, Optional<Node>> known = new IdentityHashMap<>();
  private final Map<Shape, ObjectNode> least = new IdentityHashMap<>();
  private final Map<Node, Integer> sizes = new IdentityHashMap<>();
  /** The shapes of which another value is being sought. */
  private final Set<Shape> varied = new HashSet<>();
  private final Budget budget;
  private int depth;

  Examples(Side side, Direction direction, Budget budget) {
    this.budget = budget;
    this.side = side;
    this.direction = direction;
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
    } catch (Budget.Spent spent) {
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
    var known = least.get(shape);
    if (known == null) {
      known = object(shape, null, Values.NULL);
      if (known != null) {
        least.put(shape, known);
      }
    }
    return known;
  }

  /** The same with one member of this value. */
  @Nullable ObjectNode with(Shape shape, String name, Node value) {
    var known = shape.has("minProperties") ? null : least.get(shape);
    if (known == null) {
      return object(shape, name, value);
    }
    budget.spend(1 + known.size() / PARTS);
    return size(known) + size(value) > LARGEST ? null : known.with(name, value);
  }

  private @Nullable ObjectNode object(Shape shape, @Nullable String name, Node value) {
    budget.admit(shape.required().size());
    var members = new LinkedHashMap<String, Node>();
    for (var required : shape.required()) {
      var member = required.equals(name) ? value : travels(shape.property(required)) ? of(shape.property(required)) : Values.NULL;
      if (member == null) {
        return null;
      }
      if (required.equals(name) || travels(shape.property(required))) {
        members.put(required, member);
      }
    }
    if (name != null) {
      members.put(name, value);
    }
    budget.spend(members.size());
    boolean isFull = fill(shape, members, count(Bound.atLeast(shape, "minProperties")));
    return isFull && isSmall(members.values()) ? Values.object(members) : null;
  }

  /** Adds members until there are so many; false if that is not possible. */
  boolean fill(Shape shape, Map<String, Node> members, int wanted) {
    if (members.size() >= wanted) {
      return true;
    }
    var spare = new ArrayList<>(shape.declared());
    for (int i = 1; i <= Math.min(wanted, SIZE); i++) {
      spare.add("extra" + i);
    }
    for (var name : spare) {
      if (members.size() >= wanted) {
        return true;
      }
      var value = members.containsKey(name) || !travels(shape.property(name)) ? null : of(shape.property(name));
      if (value != null) {
        members.put(name, value);
      }
    }
    return members.size() >= wanted;
  }

  /** Whether a member with this schema is sent in this direction at all. */
  private boolean travels(Shape member) {
    return !member.flag(direction == Direction.REQUEST ? "readOnly" : "writeOnly");
  }

  /** An array that begins with these items and holds at least so many; null if it cannot be filled. */
  @Nullable ArrayNode array(Shape shape, List<Node> first, int wanted) {
    var items = new ArrayList<>(first);
    boolean unique = shape.flag("uniqueItems");
    while (items.size() < wanted && wanted <= SIZE) {
      var next = item(shape, items, unique);
      if (next == null) {
        return null;
      }
      items.add(next);
    }
    budget.spend(items.size());
    return items.size() < wanted || !isSmall(items) ? null : Values.array(items);
  }

  /** Whether all of these together can still be read; they may share parts, which count as often as they are written. */
  private boolean isSmall(Collection<Node> parts) {
    long size = 0;
    for (var part : parts) {
      size += size(part);
    }
    return size <= LARGEST;
  }

  private int size(Node value) {
    var known = sizes.get(value);
    if (known != null) {
      return known;
    }
    int size = 1;
    if (value instanceof ObjectNode object) {
      for (int i = 0; i < object.size(); i++) {
        size += size(object.value(i));
      }
      sizes.put(value, size);
    } else if (value instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        size += size(array.item(i));
      }
      sizes.put(value, size);
    }
    return size;
  }

  /** The least number of items, or of members. */
  static int count(@Nullable Bound bound) {
    return bound == null ? 0 : bound.value().min(java.math.BigDecimal.valueOf(Integer.MAX_VALUE)).intValue();
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
