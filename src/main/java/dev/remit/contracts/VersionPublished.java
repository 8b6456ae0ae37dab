package dev.remit.contracts;

import dev.remit.openapi.Severity;
import dev.remit.platform.event.DomainEvent;
import dev.remit.platform.event.Subject;
import dev.remit.platform.security.Actor;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version of an API was published.
 *
 * @param since the version it was judged against; absent for a first one
 * @param severity the gravest change; absent where nothing changed or nothing was compared
 */
public record VersionPublished(
    UUID api,
    String name,
    String version,
    String digest,
    @Nullable String since,
    @Nullable Severity severity,
    Actor by,
    Instant at)
    implements DomainEvent {

  @Override
  public Subject subject() {
    return new Subject("api", api.toString(), name);
  }

  @Override
  public Map<String, Object> after() {
    var details = new LinkedHashMap<String, Object>();
    details.put("version", version);
    details.put("digest", digest);
    if (since != null) {
      details.put("since", since);
    }
    if (severity != null) {
      details.put("severity", severity.name());
    }
    return details;
  }
}
