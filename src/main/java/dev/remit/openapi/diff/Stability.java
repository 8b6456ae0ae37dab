package dev.remit.openapi.diff;

import dev.remit.openapi.Direction;
import dev.remit.openapi.tree.TextNode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How settled an operation is, by its {@code x-stability-level}; without one it is stable. */
enum Stability {
  DRAFT, ALPHA, BETA, STABLE;

  static final String KEY = "x-stability-level";

  /** What the operation says; an unknown word promises as much as none. */
  static Stability of(Located operation) {
    var level = named(operation);
    return level == null ? STABLE : level;
  }

  private static @Nullable Stability named(Located operation) {
    var level = operation.at(KEY);
    for (var each : values()) {
      if (level != null && level.node() instanceof TextNode text && text.value().equals(each.name().toLowerCase(Locale.ROOT))) {
        return each;
      }
    }
    return null;
  }

  /** Whether nobody was promised that it stays as it is. */
  boolean isUnsettled() {
    return compareTo(BETA) < 0;
  }

  static void compare(Scope scope, String place, Located old, Located now) {
    var rule = rule(old, now);
    if (rule != null) {
      scope.found(rule, Direction.NONE, place, old.at(KEY), now.at(KEY));
    }
  }

  private static @Nullable Rule rule(Located old, Located now) {
    if (Located.sameText(old.at(KEY), now.at(KEY))) {
      return null;
    }
    if (now.has(KEY) && named(now) == null) {
      return Rule.STABILITY_INVALID;
    }
    int order = of(now).compareTo(of(old));
    return order == 0 ? null : order < 0 ? Rule.STABILITY_LOWERED : Rule.STABILITY_RAISED;
  }
}
