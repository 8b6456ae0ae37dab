package dev.remit.agreements;

import dev.remit.platform.event.DomainEvent;
import dev.remit.platform.event.Subject;
import dev.remit.platform.security.Actor;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A team has said something to a version.
 *
 * @param after the version, the team, what it said and the document's digest
 */
public record SignOffGiven(UUID api, String name, Map<String, Object> after, Actor by, Instant at) implements DomainEvent {

  @Override
  public Subject subject() {
    return new Subject("api", api.toString(), name);
  }
}
