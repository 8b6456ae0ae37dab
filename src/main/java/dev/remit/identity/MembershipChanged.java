package dev.remit.identity;

import dev.remit.platform.event.DomainEvent;
import dev.remit.platform.event.Subject;
import dev.remit.platform.security.Actor;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody joined a team, left it, or became something else in it.
 *
 * @param action {@code member-joined}, {@code member-left} or {@code member-changed}
 */
public record MembershipChanged(
    Actor by, UUID team, String teamName, UUID person, String action, Map<String, Object> before, Map<String, Object> after, Instant at)
    implements DomainEvent {

  @Override
  public Subject subject() {
    return new Subject("team", team.toString(), teamName);
  }

  @Override
  public Optional<UUID> personal() {
    return Optional.of(person);
  }
}
