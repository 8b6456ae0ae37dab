package dev.remit.agreements.control;

import dev.remit.openapi.Severity;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A consumer that a version touches.
 *
 * @param component its name in its address
 * @param team key of the team that answers for it; absent where nobody does
 * @param changes the breaking and risky changes, each with how it touches the consumer
 */
record Touch(String component, @Nullable UUID team, List<Effect> changes) {

  /**
   * @param level how the change touches the consumer: the gravest first
   * @param reason in one sentence
   * @param waived whether somebody has let it pass
   */
  record Effect(String fingerprint, Severity severity, Level level, String reason, boolean waived) {

    /** What the version cannot do without a signature. */
    boolean blocks() {
      return severity == Severity.BREAKING && level != Level.NONE && !waived;
    }

    boolean asks() {
      return level != Level.NONE && severity.isGrave();
    }
  }

  /** How sure it is that a change touches a consumer; the gravest first. */
  enum Level {
    CONFIRMED,
    POSSIBLE,
    UNKNOWN,
    NONE
  }

  boolean blocks() {
    return changes.stream().anyMatch(Effect::blocks);
  }

  boolean asks() {
    return changes.stream().anyMatch(Effect::asks);
  }

  Level level() {
    return changes.stream().map(Effect::level).min(Level::compareTo).orElse(Level.NONE);
  }
}
