package dev.remit.identity;

import dev.remit.platform.event.DomainEvent;
import dev.remit.platform.event.Subject;
import dev.remit.platform.security.Actor;
import java.time.Instant;
import java.util.UUID;

/**
 * The data of a person were erased. Whoever keeps their name changes it to the pseudonym, in the same transaction.
 *
 * @param name what they were called until now
 * @param pseudonym what they are called from now on
 */
public record PersonErased(Actor by, UUID person, String name, String pseudonym, Instant at) implements DomainEvent {

  /** Already without the name. */
  @Override
  public Subject subject() {
    return PersonChanged.subject(person, pseudonym);
  }
}
