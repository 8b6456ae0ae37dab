package dev.remit.identity;

import dev.remit.platform.event.DomainEvent;
import dev.remit.platform.event.Subject;
import dev.remit.platform.security.Actor;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A token was made or taken back.
 *
 * @param name what it is for
 * @param action {@code token-made} or {@code token-revoked}
 */
public record TokenChanged(Actor by, UUID token, String name, String action, Map<String, Object> after, Instant at)
    implements DomainEvent {

  @Override
  public Subject subject() {
    return new Subject("token", token.toString(), name);
  }
}
