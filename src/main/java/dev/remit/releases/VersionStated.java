package dev.remit.releases;

import dev.remit.platform.event.DomainEvent;
import dev.remit.platform.event.Subject;
import dev.remit.platform.security.Actor;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * Somebody said what a version of a component provides and expects, for the first time or otherwise than before.
 *
 * @param component key of the component
 * @param name of the component, as it stands in its address
 */
public record VersionStated(
    Actor by, UUID component, String name, Map<String, Object> before, Map<String, Object> after, Instant at) implements DomainEvent {

  @Override
  public Subject subject() {
    return new Subject("component", component.toString(), name);
  }
}
