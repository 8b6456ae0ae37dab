package dev.remit.catalogue;

import dev.remit.platform.event.DomainEvent;
import dev.remit.platform.event.Subject;
import dev.remit.platform.security.Actor;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** An API was entered in the catalogue. */
public record ApiRegistered(ApiSummary api, Actor by, Instant at) implements DomainEvent {

  @Override
  public Subject subject() {
    return new Subject("api", api.id().toString(), api.name());
  }

  @Override
  public Map<String, Object> after() {
    var details = new LinkedHashMap<String, Object>();
    details.put("title", api.title());
    if (api.description() != null) {
      details.put("description", api.description());
    }
    if (api.owner() != null) {
      details.put("owner", api.owner().toString());
    }
    return details;
  }
}
