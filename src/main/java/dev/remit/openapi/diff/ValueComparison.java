package dev.remit.openapi.diff;

import dev.remit.openapi.tree.Node;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Types, listed values, and the limits of strings and numbers. */
final class ValueComparison {

  static final String EXTENSIBLE = "x-extensible-enum";

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
      FormatComparison.compare(pair, common);
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
    var old = values(pair.before);
    var now = values(pair.after);
    extensible(pair);
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

  // the two booleans need no list
  private static @Nullable Listed values(Shape shape) {
    var listed = shape.values();
    return listed == null && (shape.declaredTypes() & Types.VALUES) == Types.BOOLEAN ? Listed.BOOLEANS : listed;
  }

  private static void values(Pair pair, Listed old, Listed now) {
    var gone = old.without(now);
    var fresh = now.without(old);
    if (old.size() == 1 && now.size() == 1 && gone.size() == 1) {
      pair.found(Finding.of(Rule.CONST_CHANGED, list(pair.before), list(pair.after)).showing(json(old), json(now)));
      return;
    }
    boolean open = pair.before.has(EXTENSIBLE) || pair.after.has(EXTENSIBLE);
    var place = Finding.at(list(pair.before), list(pair.after));
    gone.forEach(value -> pair.found(place.by(Rule.ENUM_VALUE_REMOVED, value.toJson(), null)));
    fresh.forEach(value -> pair.found(
        place.by(open ? Rule.EXTENSIBLE_VALUE_ADDED : Rule.ENUM_VALUE_ADDED, null, value.toJson())));
  }

  /** Zalando's {@code x-extensible-enum}: values that are known today, of a list that is open. */
  private static void extensible(Pair pair) {
    var old = pair.before.first(EXTENSIBLE);
    var now = pair.after.first(EXTENSIBLE);
    if (old == null || now == null) {
      return;
    }
    var was = Listed.of(nodes(old));
    var is = Listed.of(nodes(now));
    var place = Finding.at(old, now);
    was.without(is).forEach(value -> pair.found(place.by(Rule.EXTENSIBLE_VALUE_REMOVED, value.toJson(), null)));
    is.without(was).forEach(value -> pair.found(place.by(Rule.EXTENSIBLE_VALUE_ADDED, null, value.toJson())));
  }

  private static List<Node> nodes(Located list) {
    return list.items().stream().map(Located::node).toList();
  }

  private static @Nullable Located list(Shape shape) {
    var listed = shape.first("enum");
    return listed == null ? shape.first("const") : listed;
  }

  private static @Nullable String json(@Nullable Listed values) {
    return values == null ? null : values.all().stream().map(Node::toJson).collect(Collectors.joining(",", "[", "]"));
  }
}
