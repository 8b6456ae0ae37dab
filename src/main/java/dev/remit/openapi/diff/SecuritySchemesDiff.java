package dev.remit.openapi.diff;

import dev.remit.openapi.Direction;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The definitions of security schemes: how credentials are presented, where they are got, and for what. */
final class SecuritySchemesDiff {

  private static final Set<String> KNOWN = Set.of("type", "name", "in", "scheme", "flows", "openIdConnectUrl",
      "oauth2MetadataUrl", "bearerFormat", "deprecated");

  private final Scope scope;

  SecuritySchemesDiff(Scope scope) {
    this.scope = scope;
  }

  void compare() {
    var old = scope.before().root().at("components", "securitySchemes");
    var now = scope.after().root().at("components", "securitySchemes");
    for (var name : now == null ? List.<String>of() : now.keys()) {
      scheme(name, old, now);
    }
    for (var name : old == null ? List.<String>of() : old.keys()) {
      if (!scope.security().names().isRenamed(name) && (now == null || !now.has(name))) {
        scope.found(Rule.SECURITY_SCHEME_REMOVED, Direction.NONE, place(name), old.at(name), null);
      }
    }
  }

  private static String place(String name) {
    return "security scheme " + name;
  }

  private void scheme(String name, @Nullable Located schemes, Located now) {
    var was = scope.before().follow(schemes, scope.security().names().old(name));
    var is = scope.after().follow(now, name);
    if (is != null && was == null) {
      scope.found(Rule.SECURITY_SCHEME_ADDED, Direction.NONE, place(name), null, now.at(name));
    } else if (is != null && was != null) {
      kept(place(name), was, is);
    }
  }

  private void kept(String place, Located old, Located now) {
    if (!SecurityScheme.wire(old).equals(SecurityScheme.wire(now))) {
      scope.found(Rule.SECURITY_SCHEME_CHANGED, Direction.REQUEST, place, old, now);
    } else {
      details(place, old, now);
    }
    // a hint for readers (OpenAPI, security scheme object)
    if (!Located.sameText(old.at("bearerFormat"), now.at("bearerFormat"))) {
      scope.found(Rule.DOCUMENTATION_CHANGED, Direction.NONE, place, old.at("bearerFormat"), now.at("bearerFormat"));
    }
    scope.flag("deprecated", Rule.DEPRECATED, Rule.REACTIVATED, Direction.REQUEST, place, old, now);
    scope.rest(Direction.REQUEST, place, old, now, KNOWN);
  }

  private void details(String place, Located old, Located now) {
    if (!Located.sameText(old.at("type"), now.at("type"))) {
      scope.found(Rule.SECURITY_SCHEME_DETAIL_CHANGED, Direction.REQUEST, place, old, now);
      return;
    }
    for (var url : new String[] {"openIdConnectUrl", "oauth2MetadataUrl"}) {
      if (!Located.sameText(old.at(url), now.at(url))) {
        scope.found(Rule.SECURITY_SCHEME_DETAIL_CHANGED, Direction.REQUEST, place, old.at(url), now.at(url));
      }
    }
    new OAuthFlowsDiff(scope, place).compare(old.at("flows"), now.at("flows"));
  }
}
