package dev.remit.platform.event;

import dev.remit.platform.security.Actor;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A fact that a use case has just made true; its name is in the past tense. Observers run in the same transaction,
 * so a fact whose recording fails did not happen. What changed in the database is written before the fact is fired.
 */
public interface DomainEvent {

  /** When it became true. */
  Instant at();

  /** Who made it true. */
  Actor by();

  /** What it is about. */
  Subject subject();

  /** Its name outside: that of the class in kebab-case. */
  default String action() {
    return getClass().getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  /** What the subject was, as far as it changed: names of members and their values as JSON knows them. Never a secret. */
  default Map<String, Object> before() {
    return Map.of();
  }

  /** What it is now. */
  default Map<String, Object> after() {
    return Map.of();
  }

  /** The person whose data {@link #subject}, {@link #before} and {@link #after} show, to be taken out when they are erased. */
  default Optional<UUID> personal() {
    return Optional.empty();
  }
}
