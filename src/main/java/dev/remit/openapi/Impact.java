package dev.remit.openapi;

import org.jspecify.annotations.Nullable;

/**
 * What a change does to a consumer.
 *
 * @param why the reason as a sentence without its subject, the consumer, such as {@code reads `total` of GET /orders}
 * @param operation the operation that decided; null if none did
 * @param element what in it decided, such as {@code 200: items[].total}; null if nothing finer than the operation did
 */
public record Impact(Level level, String why, @Nullable String operation, @Nullable String element) {

  /** In rising order. */
  public enum Level {
    /** The consumer does not use what changes. */
    NONE,
    /** Nothing is known that could decide it. */
    UNKNOWN,
    /** It uses what is around the change; whether it meets the change is not known. */
    POSSIBLE,
    /** It uses what changes. */
    CONFIRMED
  }

  /** The graver of both; this one if they are equally grave. */
  public Impact or(Impact other) {
    return other.level.compareTo(level) > 0 ? other : this;
  }
}
