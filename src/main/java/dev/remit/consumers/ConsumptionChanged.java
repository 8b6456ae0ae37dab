package dev.remit.consumers;

import dev.remit.platform.event.DomainEvent;
import dev.remit.platform.event.Subject;
import dev.remit.platform.security.Actor;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * What is known of a consumer became different.
 *
 * @param api key of the API
 * @param name of the API
 * @param action {@code consumption-recorded} or {@code consumption-removed}
 */
public record ConsumptionChanged(
    Actor by, UUID api, String name, String action, Map<String, Object> before, Map<String, Object> after, Instant at) implements DomainEvent {

  @Override
  public Subject subject() {
    return new Subject("api", api.toString(), name);
  }
}
