package dev.remit.openapi.diff;

import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.BooleanNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.NumberNode;
import dev.remit.openapi.tree.TextNode;
import dev.remit.openapi.value.Answer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Listed values as a set: found by content, in the order of the list. */
final class Listed {

  static final Listed BOOLEANS = of(List.of(new BooleanNode(true, 1, 1), new BooleanNode(false, 1, 1)));

  private final Map<Content, Node> values = new LinkedHashMap<>();
  private @Nullable Map<String, Node> written;

  /** A value by its kind and content hash, as {@link Node#sameAs} compares. */
  private record Content(Class<?> kind, long hash) {

    static Content of(Node node) {
      return new Content(node.getClass(), node.hash());
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Content content && content.kind == kind && content.hash == hash;
    }

    @Override
    public int hashCode() {
      return Long.hashCode(hash);
    }
  }

  private Listed() {}

  static Listed of(Collection<Node> nodes) {
    var values = new Listed();
    for (var node : nodes) {
      values.values.putIfAbsent(Content.of(node), node);
    }
    return values;
  }

  Collection<Node> all() {
    return values.values();
  }

  int size() {
    return values.size();
  }

  boolean has(Node value) {
    return values.containsKey(Content.of(value));
  }

  /** The value with this JSON text, or null. */
  @Nullable Node written(String json) {
    if (written == null) {
      written = new HashMap<>();
      values.values().forEach(value -> written.put(value.toJson(), value));
    }
    return written.get(json);
  }

  /** Those that the one shape may accept and the other one refuses. */
  List<Node> onlyIn(Shape accepting, Shape refusing) {
    var only = new ArrayList<Node>();
    for (var value : values.values()) {
      if (refusing.accepts(value) == Answer.NO && accepting.accepts(value) != Answer.NO) {
        only.add(value);
      }
    }
    return only;
  }

  /** Whether it is known of each whether the shape accepts it. */
  boolean areDecidedBy(Shape shape) {
    for (var value : values.values()) {
      if (shape.accepts(value) == Answer.UNKNOWN) {
        return false;
      }
    }
    return true;
  }

  /** Those that are not among the others. */
  List<Node> without(Listed others) {
    return values.values().stream().filter(value -> !others.has(value)).toList();
  }

  /** What {@code enum}, {@code const}, types, limits and steps leave, null aside; null if no part lists values. */
  static @Nullable Listed of(Shape shape) {
    @Nullable Listed left = null;
    for (var part : shape.parts()) {
      var listed = listed(part);
      if (listed != null) {
        var own = of(listed);
        left = left == null ? own : of(left.values.values().stream().filter(own::has).toList());
      }
    }
    return left == null ? null : of(left.values.values().stream().filter(new Limits(shape)::hold).toList());
  }

  private static @Nullable List<Node> listed(Located part) {
    var only = part.at("const");
    var values = part.at("enum");
    if (only != null) {
      return values != null && values.node() instanceof ArrayNode several && several.items().stream().noneMatch(only.node()::sameAs)
          ? List.of() : List.of(only.node());
    }
    return values != null && values.node() instanceof ArrayNode several ? several.items() : null;
  }

  /** What a shape demands of a text or number as such. */
  private static final class Limits {

    private final int types;
    private final @Nullable Bound shortest;
    private final @Nullable Bound longest;
    private final @Nullable Bound smallest;
    private final @Nullable Bound largest;
    private final @Nullable BigDecimal step;

    Limits(Shape shape) {
      types = shape.declaredTypes() & Types.VALUES;
      shortest = Bound.atLeast(shape, "minLength");
      longest = Bound.atMost(shape, "maxLength");
      smallest = Bound.minimum(shape);
      largest = Bound.maximum(shape);
      step = shape.step();
    }

    boolean hold(Node value) {
      if ((Types.of(value) & types) == 0) {
        return false;
      }
      if (value instanceof TextNode text) {
        return Bound.holds(BigDecimal.valueOf(text.value().codePointCount(0, text.value().length())), shortest, longest);
      }
      return !(value instanceof NumberNode number) || Bound.holds(number.value(), smallest, largest)
          && (step == null || Multiple.isMultiple(number.value(), step));
    }
  }
}
