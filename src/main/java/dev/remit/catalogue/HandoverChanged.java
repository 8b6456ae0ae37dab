package dev.remit.catalogue;

import dev.remit.platform.event.DomainEvent;
import dev.remit.platform.event.Subject;
import dev.remit.platform.security.Actor;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * Something was offered to another team, or that was decided.
 *
 * @param entry key of what is offered
 * @param action {@code handover-offered}, {@code handover-accepted}, {@code handover-declined} or {@code handover-withdrawn}
 */
public record HandoverChanged(
    Actor by, UUID entry, EntityRef ref, String action, Map<String, Object> before, Map<String, Object> after, Instant at)
    implements DomainEvent {

  @Override
  public Subject subject() {
    return new Subject(ref.kind().text(), entry.toString(), ref.address());
  }
}
