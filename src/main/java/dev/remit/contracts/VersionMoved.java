package dev.remit.contracts;

import dev.remit.platform.event.DomainEvent;
import dev.remit.platform.event.Subject;
import dev.remit.platform.security.Actor;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version went a step on its way.
 *
 * @param reason what was said to it
 * @param deprecation what is announced of its end; absent where nothing is
 */
public record VersionMoved(
    UUID api, String name, String version, VersionState from, VersionState to, @Nullable String reason,
    @Nullable Deprecation deprecation, Actor by, Instant at)
    implements DomainEvent {

  @Override
  public Subject subject() {
    return new Subject("api", api.toString(), name);
  }

  @Override
  public Map<String, Object> before() {
    return Map.of("version", version, "state", from.name());
  }

  @Override
  public Map<String, Object> after() {
    var details = new LinkedHashMap<String, Object>();
    details.put("version", version);
    details.put("state", to.name());
    if (reason != null) {
      details.put("reason", reason);
    }
    if (deprecation != null) {
      details.put("deprecatedSince", deprecation.since().toString());
      if (deprecation.sunset() != null) {
        details.put("sunset", deprecation.sunset().toString());
      }
      if (deprecation.successor() != null) {
        details.put("successor", deprecation.successor());
      }
    }
    return details;
  }
}
