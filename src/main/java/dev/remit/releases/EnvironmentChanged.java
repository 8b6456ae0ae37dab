package dev.remit.releases;

import dev.remit.platform.event.DomainEvent;
import dev.remit.platform.event.Subject;
import dev.remit.platform.security.Actor;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * An environment became different.
 *
 * @param action {@code environment-entered}, {@code environment-edited} or {@code environment-deleted}
 */
public record EnvironmentChanged(
    Actor by, UUID environment, String name, String action, Map<String, Object> before, Map<String, Object> after, Instant at)
    implements DomainEvent {

  @Override
  public Subject subject() {
    return new Subject("environment", environment.toString(), name);
  }
}
