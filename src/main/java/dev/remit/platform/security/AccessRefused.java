package dev.remit.platform.security;

import dev.remit.platform.event.DomainEvent;
import dev.remit.platform.event.Subject;
import java.time.Instant;
import java.util.Map;

/**
 * Somebody known was refused. Fired after the transaction that was refused has ended, so that it stays on the record.
 *
 * @param rule which rule refused
 * @param request method and path, without the query
 */
public record AccessRefused(Actor by, String rule, String request, Instant at) implements DomainEvent {

  @Override
  public Subject subject() {
    return new Subject("rule", rule, rule);
  }

  @Override
  public Map<String, Object> after() {
    return Map.of("request", request);
  }
}
