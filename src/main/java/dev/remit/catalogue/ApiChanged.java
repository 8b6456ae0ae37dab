package dev.remit.catalogue;

import dev.remit.platform.event.DomainEvent;
import dev.remit.platform.event.Subject;
import dev.remit.platform.security.Actor;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * Something about an API became different.
 *
 * @param action what happened: {@code api-assigned}, {@code api-shared}, {@code api-unshared}
 */
public record ApiChanged(
    Actor by, UUID api, String name, String action, Map<String, Object> before, Map<String, Object> after, Instant at)
    implements DomainEvent {

  @Override
  public Subject subject() {
    return new Subject("api", api.toString(), name);
  }
}
