package dev.remit.openapi.diff;

import dev.remit.openapi.Direction;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The definitions of security schemes that both documents have. */
final class SecuritySchemesDiff {

  private static final Set<String> ON_THE_WIRE = Set.of("type", "name", "in", "scheme");
  private static final Set<String> DETAILS = Set.of("flows", "openIdConnectUrl", "bearerFormat", "oauth2MetadataUrl");

  private static final Set<String> KNOWN =
      Stream.of(ON_THE_WIRE, DETAILS).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());

  private final Scope scope;

  SecuritySchemesDiff(Scope scope) {
    this.scope = scope;
  }

  void compare() {
    var old = scope.before().root().at("components", "securitySchemes");
    var now = scope.after().root().at("components", "securitySchemes");
    if (old == null || now == null) {
      return;
    }
    for (var name : now.keys()) {
      scheme("security scheme " + name, scope.before().follow(old, name), scope.after().follow(now, name));
    }
  }

  private void scheme(String place, @Nullable Located old, @Nullable Located now) {
    if (old == null || now == null) {
      return;
    }
    if (differ(old, now, ON_THE_WIRE)) {
      scope.found(Rule.SECURITY_SCHEME_CHANGED, Direction.REQUEST, place, old, now);
    } else if (differ(old, now, DETAILS)) {
      scope.found(Rule.SECURITY_SCHEME_DETAIL_CHANGED, Direction.REQUEST, place, old, now);
    }
    scope.rest(Direction.REQUEST, place, old, now, KNOWN);
  }

  // schemes hold no references, so the text alone decides
  private static boolean differ(Located old, Located now, Set<String> keys) {
    return keys.stream().anyMatch(key -> !Located.sameText(old.at(key), now.at(key)));
  }
}
