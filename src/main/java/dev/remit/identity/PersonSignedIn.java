package dev.remit.identity;

import dev.remit.platform.event.DomainEvent;
import dev.remit.platform.event.Subject;
import dev.remit.platform.security.Actor;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Somebody has proved who they are, and a session has begun. */
public record PersonSignedIn(Actor by, SignInMethod method, Instant at) implements DomainEvent {

  @Override
  public Subject subject() {
    return PersonChanged.subject(by.id(), by.name());
  }

  @Override
  public Map<String, Object> after() {
    return Map.of("method", method.text());
  }

  @Override
  public Optional<UUID> personal() {
    return Optional.ofNullable(by.id());
  }
}
