package dev.remit.identity;

import dev.remit.platform.event.DomainEvent;
import dev.remit.platform.event.Subject;
import dev.remit.platform.security.Actor;
import java.time.Instant;
import java.util.UUID;

/** Somebody has ended one of their sessions. */
public record SessionEnded(Actor by, UUID session, Instant at) implements DomainEvent {

  @Override
  public Subject subject() {
    return new Subject("session", session.toString(), session.toString());
  }
}
