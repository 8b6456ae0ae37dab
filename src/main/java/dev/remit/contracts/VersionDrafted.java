package dev.remit.contracts;

import dev.remit.platform.event.DomainEvent;
import dev.remit.platform.event.Subject;
import dev.remit.platform.security.Actor;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version that nobody has agreed to yet got its document, or another one.
 *
 * @param replaced digest of the document it had
 */
public record VersionDrafted(
    UUID api, String name, String version, String digest, @Nullable String replaced, VersionState state, Actor by, Instant at)
    implements DomainEvent {

  @Override
  public Subject subject() {
    return new Subject("api", api.toString(), name);
  }

  @Override
  public Map<String, Object> before() {
    return replaced == null ? Map.of() : Map.of("version", version, "digest", replaced);
  }

  @Override
  public Map<String, Object> after() {
    return Map.of("version", version, "digest", digest, "state", state.name());
  }
}
