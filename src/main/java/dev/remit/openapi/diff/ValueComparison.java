package dev.remit.openapi.diff;

import dev.remit.openapi.tree.Node;
import dev.remit.openapi.value.Patterns;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Types, listed values, and the limits of strings and numbers. */
final class ValueComparison {

  static final String EXTENSIBLE = "x-extensible-enum";

  private ValueComparison() {}

  /** Compares what is no container and returns the types that both sides allow and of which something is left to compare. */
  static int compare(Pair pair, Patterns patterns) {
    int common = types(pair, pair.before.types() & Types.VALUES, pair.after.types() & Types.VALUES);
    if (common == 0 || listed(pair)) {
      return 0;
    }
    if ((common & Types.STRING) != 0) {
      StringComparison.compare(pair, patterns);
    }
    if ((common & Types.NUMBER) != 0) {
      NumberComparison.compare(pair);
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

  /** Compares the values if a side lists its own, and says whether that decides everything. */
  private static boolean listed(Pair pair) {
    extensible(pair);
    var old = values(pair.before);
    var now = values(pair.after);
    if (old == null && now == null) {
      return false;
    }
    var gone = old == null ? List.<Node>of() : old.onlyIn(pair.before, pair.after);
    var fresh = now == null ? List.<Node>of() : now.onlyIn(pair.after, pair.before);
    if (old == null || now == null) {
      pair.found(Finding.at(list(pair.before), list(pair.after))
          .by(old == null ? Rule.ENUM_ADDED : Rule.ENUM_REMOVED, json(old), json(now)));
    } else if (old.size() == 1 && now.size() == 1 && gone.size() == 1 && fresh.size() == 1) {
      pair.found(Finding.at(list(pair.before), list(pair.after)).by(Rule.CONST_CHANGED, json(old), json(now)));
      return true;
    }
    removed(pair, gone);
    added(pair, fresh);
    return isDecided(old, pair) && isDecided(now, pair);
  }

  private static boolean isDecided(@Nullable Listed values, Pair pair) {
    return values == null || values.areDecidedBy(pair.before) && values.areDecidedBy(pair.after);
  }

  // the two booleans need no list
  private static @Nullable Listed values(Shape shape) {
    var listed = shape.values();
    return listed == null && (shape.declaredTypes() & Types.VALUES) == Types.BOOLEAN ? Listed.BOOLEANS : listed;
  }

  private static void removed(Pair pair, List<Node> values) {
    var place = Finding.at(list(pair.before), list(pair.after));
    for (var value : values) {
      pair.found(place.by(Rule.ENUM_VALUE_REMOVED, value.toJson(), null));
    }
  }

  private static void added(Pair pair, List<Node> values) {
    boolean open = pair.before.has(EXTENSIBLE) || pair.after.has(EXTENSIBLE);
    var place = Finding.at(list(pair.before), list(pair.after));
    for (var value : values) {
      pair.found(place.by(open ? Rule.EXTENSIBLE_VALUE_ADDED : Rule.ENUM_VALUE_ADDED, null, value.toJson()));
    }
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
