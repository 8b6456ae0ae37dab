package dev.remit.openapi.diff;

import dev.remit.openapi.Direction;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One operation that both documents have. */
final class OperationDiff {

  private static final Set<String> KNOWN = Set.of("operationId", "tags", "deprecated", "parameters", "requestBody",
      "responses", "security", "servers", "callbacks", Sunset.KEY, Stability.KEY);
  private static final String PLACE = "operation";

  private final Scope scope;
  private final Operation old;
  private final Operation now;

  OperationDiff(Scope scope, Operation old, Operation now) {
    this.scope = scope;
    this.old = old;
    this.now = now;
  }

  void compare() {
    scope.rest(Direction.NONE, PLACE, old.node(), now.node(), KNOWN);
    text("operationId", Rule.OPERATION_ID_CHANGED);
    text("tags", Rule.TAGS_CHANGED);
    scope.life().compare(scope, LifeCycle.Announcements.OPERATION, Direction.NONE, PLACE, old.node(), now.node());
    stability();
    scope.security().compare(scope, old.node(), now.node());
    servers();
    new ParametersDiff(scope).compare(old, now);
    new BodyDiff(scope).compare(old.node(), now.node());
    new ResponsesDiff(scope).compare(old.node().at("responses"), now.node().at("responses"));
  }

  private void stability() {
    var rule = Stability.change(old.node().at(Stability.KEY), now.node().at(Stability.KEY));
    if (rule != null) {
      scope.found(rule, Direction.NONE, PLACE, old.node().at(Stability.KEY), now.node().at(Stability.KEY));
    }
  }

  private void text(String key, Rule rule) {
    if (!Located.sameText(old.node().at(key), now.node().at(key))) {
      scope.found(rule, Direction.NONE, PLACE, old.node().at(key), now.node().at(key));
    }
  }

  // the document's own servers are compared once, for the whole document
  private void servers() {
    if (old.servers() == null && now.servers() == null) {
      return;
    }
    var was = old.servers(scope.before());
    var is = now.servers(scope.after());
    if (!Located.sameText(was, is)) {
      new ServersDiff(scope, MovedBase.of(scope, old, now)).compare(was, is);
    }
  }
}
