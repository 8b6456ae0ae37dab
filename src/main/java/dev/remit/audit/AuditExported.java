package dev.remit.audit;

import dev.remit.platform.event.DomainEvent;
import dev.remit.platform.event.Subject;
import dev.remit.platform.security.Actor;
import java.time.Instant;
import java.util.Map;

/**
 * Somebody took the whole trail out of Remit.
 *
 * @param rows how many rows there were before this one
 */
public record AuditExported(Actor by, long rows, Instant at) implements DomainEvent {

  @Override
  public Subject subject() {
    return new Subject("trail", "audit", "audit");
  }

  @Override
  public Map<String, Object> after() {
    return Map.of("rows", rows);
  }
}
