package dev.remit.openapi.diff;

import dev.remit.openapi.tree.Node;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Types, listed values, and the limits of strings and numbers. */
final class ValueComparison {

  private ValueComparison() {}

  /** Compares what is no container and returns the types that both sides allow. */
  static int compare(Pair pair) {
    int common = types(pair, pair.before.types() & Types.VALUES, pair.after.types() & Types.VALUES);
    if (common == 0) {
      return 0;
    }
    boolean listed = listed(pair);
    if ((common & Types.STRING) != 0) {
      StringComparison.compare(pair, !listed);
    }
    if ((common & Types.NUMBER) != 0) {
      NumberComparison.compare(pair, !listed);
    }
    if ((common & (Types.STRING | Types.NUMBER)) != 0) {
      FormatComparison.compare(pair);
    }
    return common;
  }

  /** Compares two sets of types and returns those in both. */
  static int types(Pair pair, int old, int now) {
    int common = old & now;
    if (old != now) {
      var rule = common == now ? Rule.TYPE_NARROWED : common == old ? Rule.TYPE_WIDENED : Rule.TYPE_CHANGED;
      pair.found(Finding.of(rule, place(pair.before), place(pair.after)).showing(Types.json(old), Types.json(now)));
    }
    return common;
  }

  private static @Nullable Located place(Shape shape) {
    var type = shape.first("type");
    return type == null ? shape.home() : type;
  }

  /** Compares the listed values and says whether both sides list theirs, those outside their limits left out. */
  private static boolean listed(Pair pair) {
    var old = pair.before.values();
    var now = pair.after.values();
    if (old != null && now != null) {
      values(pair, old, now);
      return true;
    }
    if (old != null || now != null) {
      var rule = old == null ? Rule.ENUM_ADDED : Rule.ENUM_REMOVED;
      pair.found(Finding.of(rule, list(pair.before), list(pair.after)).showing(json(old), json(now)));
    }
    return false;
  }

  private static void values(Pair pair, List<Node> old, List<Node> now) {
    var gone = without(old, now);
    var fresh = without(now, old);
    if (old.size() == 1 && now.size() == 1 && gone.size() == 1) {
      pair.found(Finding.of(Rule.CONST_CHANGED, list(pair.before), list(pair.after)).showing(json(old), json(now)));
      return;
    }
    gone.forEach(value -> pair.found(value(Rule.ENUM_VALUE_REMOVED, pair).showing(value.toJson(), null)));
    fresh.forEach(value -> pair.found(value(Rule.ENUM_VALUE_ADDED, pair).showing(null, value.toJson())));
  }

  private static Finding value(Rule rule, Pair pair) {
    return Finding.of(rule, list(pair.before), list(pair.after));
  }

  private static List<Node> without(List<Node> all, List<Node> these) {
    return all.stream().filter(value -> these.stream().noneMatch(value::sameAs)).toList();
  }

  private static @Nullable Located list(Shape shape) {
    var listed = shape.first("enum");
    return listed == null ? shape.first("const") : listed;
  }

  private static @Nullable String json(@Nullable List<Node> values) {
    return values == null ? null : values.stream().map(Node::toJson).collect(Collectors.joining(",", "[", "]"));
  }
}
