package dev.remit.consumers;

import dev.remit.openapi.Impact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a version touches a consumer.
 *
 * @param component its name in its address
 * @param team name of the team that answers for it; absent where nobody does
 * @param level the gravest of the breaking changes; NONE where there is none
 * @param changes each breaking and risky change, in the order of the changes
 */
public record ConsumerImpact(String component, @Nullable String team, Impact.Level level, List<Touched> changes) {

  /**
   * A change and what it does to the consumer.
   *
   * @param fingerprint of the change
   * @param level how sure it is that it touches the consumer
   * @param reason in one sentence
   * @param operation that decided; absent where none did
   * @param element what in it decided; absent where nothing finer than the operation did
   */
  public record Touched(
      String fingerprint, String severity, Impact.Level level, String reason, @Nullable String operation, @Nullable String element) {}
}
