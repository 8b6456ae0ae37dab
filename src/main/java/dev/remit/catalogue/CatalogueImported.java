package dev.remit.catalogue;

import dev.remit.platform.event.DomainEvent;
import dev.remit.platform.event.Subject;
import dev.remit.platform.security.Actor;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * An upload was taken over. What it changed of each thing stands in that thing's history.
 *
 * @param source what it is remembered as
 * @param counts how much was created, changed, removed
 */
public record CatalogueImported(Actor by, UUID id, String source, Map<String, Object> counts, Instant at) implements DomainEvent {

  @Override
  public Subject subject() {
    return new Subject("catalogue-import", id.toString(), source);
  }

  @Override
  public Map<String, Object> after() {
    return counts;
  }
}
