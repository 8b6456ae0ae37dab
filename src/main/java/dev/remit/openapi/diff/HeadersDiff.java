package dev.remit.openapi.diff;

import dev.remit.openapi.Direction;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Response headers, whose names have no case (RFC 9110, section 5.1); Content-Type is described by the content. */
final class HeadersDiff {

  private static final Set<String> KNOWN = Set.of("required", "deprecated", "style", "explode", "schema", "content");

  private final Scope scope;

  HeadersDiff(Scope scope) {
    this.scope = scope;
  }

  void compare(String status, @Nullable Located old, @Nullable Located now) {
    var gone = byName(old, scope.before());
    byName(now, scope.after()).forEach((name, header) -> {
      var place = status + " header " + name;
      var kept = gone.remove(name);
      if (kept == null) {
        at(status, name).found(Entered.finding(Rule.HEADER_ADDED, null, header), Direction.RESPONSE, place);
      } else {
        kept(at(status, name), place, kept.value(), header.value());
      }
    });
    gone.forEach((name, header) -> {
      var rule = header.value().flag("required") ? Rule.REQUIRED_HEADER_REMOVED : Rule.HEADER_REMOVED;
      at(status, name).found(Entered.finding(rule, header, null), Direction.RESPONSE, status + " header " + name);
    });
  }

  static Map<String, Entered> byName(@Nullable Located headers, Side side) {
    var byName = new LinkedHashMap<String, Entered>();
    if (headers != null) {
      for (var key : headers.keys()) {
        var header = Entered.of(side, headers, key);
        if (header != null && !key.equalsIgnoreCase("content-type")) {
          byName.putIfAbsent(key.toLowerCase(Locale.ROOT), header);
        }
      }
    }
    return byName;
  }

  private Scope at(String status, String name) {
    return scope.at(new Part.Header(status, name));
  }

  private static void kept(Scope scope, String place, Located old, Located now) {
    scope.flag("required", Rule.HEADER_BECAME_REQUIRED, Rule.HEADER_BECAME_OPTIONAL, Direction.RESPONSE, place, old, now);
    scope.flag("deprecated", Rule.DEPRECATED, Rule.REACTIVATED, Direction.RESPONSE, place, old, now);
    new StyleDiff(scope).compare(place, old, now);
    new ContentDiff(scope).schemaOrContent(Direction.RESPONSE, place, old, now);
    scope.rest(Direction.RESPONSE, place, old, now, KNOWN);
  }
}
