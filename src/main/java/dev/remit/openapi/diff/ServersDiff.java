package dev.remit.openapi.diff;

import dev.remit.openapi.Direction;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Servers, matched by address. Where a document names none, its own address is meant (OpenAPI, server object). */
final class ServersDiff {

  private static final String PLACE = "servers";
  private static final Set<String> KNOWN = Set.of("url", "name");

  private final Scope scope;

  ServersDiff(Scope scope) {
    this.scope = scope;
  }

  void compare(@Nullable Located old, @Nullable Located now) {
    var gone = byUrl(old);
    var fresh = byUrl(now);
    gone.forEach((url, server) -> {
      var kept = fresh.remove(url);
      if (kept == null) {
        scope.found(Rule.SERVER_REMOVED, Direction.REQUEST, PLACE, server, null);
      } else {
        scope.rest(Direction.REQUEST, PLACE, server, kept, KNOWN);
      }
    });
    fresh.forEach((url, server) -> scope.found(Rule.SERVER_ADDED, Direction.REQUEST, PLACE, null, server));
  }

  private static Map<String, Located> byUrl(@Nullable Located servers) {
    var byUrl = new LinkedHashMap<String, Located>();
    if (servers != null) {
      servers.items().forEach(server -> byUrl.putIfAbsent(String.valueOf(server.text("url")), server));
    }
    return byUrl;
  }
}
