package dev.remit.openapi.diff;

import dev.remit.openapi.tree.TextNode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How settled an operation or a value is, by its {@code x-stability-level}; without one it is stable. */
enum Stability {
  DRAFT, ALPHA, BETA, STABLE;

  static final String KEY = "x-stability-level";

  /** What the operation says; an unknown word promises as much as none. */
  static Stability of(Located operation) {
    return level(operation.at(KEY));
  }

  private static Stability level(@Nullable Located word) {
    var level = named(word);
    return level == null ? STABLE : level;
  }

  private static @Nullable Stability named(@Nullable Located level) {
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

  /** What became of the level, given the words for it; null if it is the same. */
  static @Nullable Rule change(@Nullable Located old, @Nullable Located now) {
    if (Located.sameText(old, now)) {
      return null;
    }
    if (now != null && named(now) == null) {
      return Rule.STABILITY_INVALID;
    }
    int order = level(now).compareTo(level(old));
    return order == 0 ? null : order < 0 ? Rule.STABILITY_LOWERED : Rule.STABILITY_RAISED;
  }
}
