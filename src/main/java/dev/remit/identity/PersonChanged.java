package dev.remit.identity;

import dev.remit.platform.event.DomainEvent;
import dev.remit.platform.event.Subject;
import dev.remit.platform.security.Actor;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Something about a person became different.
 *
 * @param person their key
 * @param name what they were called then
 * @param action what happened: {@code person-entered}, {@code person-edited}, {@code password-changed} and the like
 */
public record PersonChanged(
    Actor by, UUID person, String name, String action, Map<String, Object> before, Map<String, Object> after, Instant at)
    implements DomainEvent {

  static Subject subject(UUID person, String name) {
    return new Subject("person", person.toString(), name);
  }

  @Override
  public Subject subject() {
    return subject(person, name);
  }

  @Override
  public Optional<UUID> personal() {
    return Optional.of(person);
  }
}
