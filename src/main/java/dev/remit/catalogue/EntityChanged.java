package dev.remit.catalogue;

import dev.remit.platform.event.DomainEvent;
import dev.remit.platform.event.Subject;
import dev.remit.platform.security.Actor;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Something of the catalogue became different.
 *
 * @param entry key of what it is about; of a person the one that identity has
 * @param action what happened: {@code entity-entered}, {@code entity-edited}, {@code entity-removed}
 */
public record EntityChanged(
    Actor by, UUID entry, EntityRef ref, String action, Map<String, Object> before, Map<String, Object> after, Instant at)
    implements DomainEvent {

  @Override
  public Subject subject() {
    return new Subject(ref.kind().text(), entry.toString(), ref.address());
  }

  @Override
  public Optional<UUID> personal() {
    return ref.kind() == EntityKind.PERSON ? Optional.of(entry) : Optional.empty();
  }
}
