package dev.remit.identity;

import dev.remit.platform.event.DomainEvent;
import dev.remit.platform.event.Subject;
import dev.remit.platform.security.Actor;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * Something about a team became different.
 *
 * @param action what happened: {@code team-entered}, {@code team-edited}, {@code team-deleted}
 */
public record TeamChanged(
    Actor by, UUID team, String name, String action, Map<String, Object> before, Map<String, Object> after, Instant at)
    implements DomainEvent {

  @Override
  public Subject subject() {
    return new Subject("team", team.toString(), name);
  }
}
