package dev.remit.sandbox;

import dev.remit.platform.event.DomainEvent;
import dev.remit.platform.event.Subject;
import dev.remit.platform.security.Actor;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A key to the sandbox was given or taken back.
 *
 * @param action {@code sandbox-key-given} or {@code sandbox-key-revoked}
 */
public record SandboxKeyChanged(Actor by, UUID key, String name, String action, Map<String, Object> after, Instant at) implements DomainEvent {

  @Override
  public Subject subject() {
    return new Subject("sandbox-key", key.toString(), name);
  }
}
