package dev.remit.openapi.diff;

import dev.remit.openapi.Direction;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The ways to an access token, their addresses and their scopes (OpenAPI, OAuth flows object; RFC 6749). */
final class OAuthFlowsDiff {

  private static final List<String> URLS = List.of("authorizationUrl", "tokenUrl", "refreshUrl", "deviceAuthorizationUrl");
  private static final Set<String> KNOWN =
      Set.of("authorizationUrl", "tokenUrl", "refreshUrl", "deviceAuthorizationUrl", "scopes");

  private final Scope scope;
  private final String place;

  OAuthFlowsDiff(Scope scope, String place) {
    this.scope = scope;
    this.place = place;
  }

  void compare(@Nullable Located old, @Nullable Located now) {
    for (var name : Located.either(now, old, Located::names)) {
      var was = old == null ? null : old.at(name);
      var is = now == null ? null : now.at(name);
      if (was != null && is != null) {
        flow(place + " " + name, was, is);
      } else {
        scope.found(was == null ? Rule.OAUTH_FLOW_ADDED : Rule.OAUTH_FLOW_REMOVED, Direction.REQUEST, place + " " + name, was, is);
      }
    }
  }

  private void flow(String where, Located old, Located now) {
    for (var url : URLS) {
      if (!Located.sameText(old.at(url), now.at(url))) {
        scope.found(Rule.SECURITY_SCHEME_DETAIL_CHANGED, Direction.REQUEST, where, old.at(url), now.at(url));
      }
    }
    var was = old.at("scopes");
    var is = now.at("scopes");
    for (var name : Located.either(is, was, Located::keys)) {
      oauthScope(where + " scope " + name, was == null ? null : was.at(name), is == null ? null : is.at(name));
    }
    scope.rest(Direction.REQUEST, where, old, now, KNOWN);
  }

  private void oauthScope(String where, @Nullable Located old, @Nullable Located now) {
    if (!Located.sameText(old, now)) {
      scope.found(old == null ? Rule.OAUTH_SCOPE_ADDED : now == null ? Rule.OAUTH_SCOPE_REMOVED : Rule.DOCUMENTATION_CHANGED,
          Direction.REQUEST, where, old, now);
    }
  }
}
