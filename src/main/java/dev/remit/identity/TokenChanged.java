package dev.remit.identity;

import dev.remit.platform.event.DomainEvent;
import dev.remit.platform.event.Subject;
import dev.remit.platform.security.Actor;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A token was made or taken back.
 *
 * @param name what it is for
 * @param owner key of the person who has it; absent for a team's
 * @param action {@code token-made} or {@code token-revoked}
 */
public record TokenChanged(
    Actor by, UUID token, String name, @Nullable UUID owner, String action, Map<String, Object> after, Instant at)
    implements DomainEvent {

  @Override
  public Subject subject() {
    return new Subject("token", token.toString(), name);
  }

  @Override
  public Optional<UUID> personal() {
    return Optional.ofNullable(owner);
  }
}
