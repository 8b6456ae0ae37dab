package dev.remit.openapi.corpus;

import dev.remit.openapi.Direction;
import dev.remit.openapi.diff.Located;
import dev.remit.openapi.diff.Shape;
import dev.remit.openapi.diff.Side;
import dev.remit.openapi.diff.Types;
import dev.remit.openapi.diff.Values;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.NumberNode;
import dev.remit.openapi.tree.TextNode;
import dev.remit.openapi.value.Answer;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Proves of schemas that no value satisfies them, so that nobody can be blamed for having made none: listed values that are all
 * refused, members that must be there and cannot be, alternatives of which none holds alone, limits and patterns that exclude each
 * other. What is not proved is not claimed.
 */
final class Unsatisfiable {

  private static final int DEEPEST = 12;
  private static final int UUID = 36;

  private final Side side;
  private final Direction direction;
  private final Map<Shape, Boolean> known = new IdentityHashMap<>();

  Unsatisfiable(Side side, Direction direction) {
    this.side = side;
    this.direction = direction;
  }

  boolean is(@Nullable Located schema) {
    return schema != null && is(side.shape(schema), 0);
  }

  private boolean is(Shape shape, int depth) {
    if (shape.never()) {
      return true;
    }
    var told = known.get(shape);
    if (told == null) {
      // what demands itself is another matter
      known.put(shape, false);
      told = depth < DEEPEST && refuses(shape, Values.NULL) && hasNone(shape, depth + 1);
      known.put(shape, told);
    }
    return told;
  }

  private boolean refuses(Shape shape, Node value) {
    return shape.outermost().stream().anyMatch(part -> side.evaluator().accepts(part.node(), value, direction) == Answer.NO);
  }

  private boolean hasNone(Shape shape, int depth) {
    var listed = shape.listed();
    if (listed != null) {
      return listed.stream().allMatch(value -> refuses(shape, value));
    }
    var branches = shape.branches();
    if (!branches.isEmpty()) {
      return branches.stream().allMatch(branch -> is(branch.shape(), depth)) || noneHoldsAlone(shape, depth);
    }
    // that a member must be there and cannot be depends on the direction
    int types = shape.types() & Types.VALUES & ~Types.OBJECT | shape.declaredTypes() & Types.OBJECT;
    return (types & (Types.NUMBER | Types.BOOLEAN)) == 0 && ((types & Types.STRING) == 0 || new Texts(shape).contradict())
        && ((types & Types.ARRAY) == 0 || hasNoArray(shape, depth)) && ((types & Types.OBJECT) == 0 || hasNoObject(shape, depth));
  }

  private boolean hasNoArray(Shape shape, int depth) {
    return number(shape, "minItems") > 0 && is(shape.item(0), depth);
  }

  // in its direction a member may be missing that does not travel
  private boolean hasNoObject(Shape shape, int depth) {
    var stays = direction == Direction.REQUEST ? "readOnly" : "writeOnly";
    return shape.required().stream().anyMatch(name -> !shape.property(name).flag(stays) && is(shape.property(name), depth));
  }

  private static long number(Shape shape, String keyword) {
    return shape.every(keyword).stream().map(Located::node).filter(NumberNode.class::isInstance).mapToLong(node -> Long.parseLong(node.toJson())).max().orElse(0);
  }

  private boolean noneHoldsAlone(Shape shape, int depth) {
    return shape.every("oneOf").stream().map(Located::items).anyMatch(forms -> forms.stream()
        .allMatch(form -> is(shape.and(side.shape(form)), depth) || forms.stream()
            .anyMatch(other -> other != form && new Within(side, direction).is(side.shape(form), side.shape(other)))));
  }

  /** Demands on texts that exclude each other. */
  private record Texts(Shape shape) {

    boolean contradict() {
      var patterns = shape.every("pattern").stream().map(Located::node).filter(TextNode.class::isInstance).map(node -> ((TextNode) node).value()).toList();
      return patterns.stream().anyMatch(pattern -> isDelimited(pattern) || isKnown(pattern)) || isNoUuid();
    }

    /** As they stand in documents, where it was found by reading that nothing can match what stands beside them. */
    private boolean isKnown(String pattern) {
      return switch (pattern) {
        // a backslash in the domain
        case "^[a-zA-Z0-9_.+-]+@[a-zA-Z0-9-]+\\\\.[a-zA-Z0-9-.]+$" -> hasFormat("email");
        // two dots mean any two characters, so texts end after the second
        case "^[a-zA-Z]((?!--|__|..)[a-zA-Z0-9-_.])+$" -> number(shape, "minLength") > 2;
        // 36 characters
        case "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}" -> shape.has("maxLength") && number(shape, "maxLength") < UUID;
        default -> false;
      };
    }

    // between slashes, as a program writes them: a character before the start, or behind the end
    private static boolean isDelimited(String pattern) {
      return pattern.indexOf('|') < 0 && (pattern.startsWith("/^") || pattern.matches(".*\\$/[a-z]*"));
    }

    private boolean isNoUuid() {
      return hasFormat("uuid") && number(shape, "minLength") > UUID;
    }

    private boolean hasFormat(String name) {
      return shape.every("format").stream().anyMatch(format -> format.node() instanceof TextNode text && text.value().equals(name));
    }
  }
}
