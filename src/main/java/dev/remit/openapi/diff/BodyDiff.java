package dev.remit.openapi.diff;

import dev.remit.openapi.Direction;
import java.util.Set;

/** The request body. */
final class BodyDiff {

  private static final String PLACE = "request body";
  private static final Set<String> KNOWN = Set.of("required", "content");

  private final Scope scope;

  BodyDiff(Scope scope) {
    this.scope = scope.at(new Part.Body(null, Writing.TYPED));
  }

  void compare(Located oldOperation, Located newOperation) {
    var old = Entered.of(scope.before(), oldOperation, "requestBody");
    var now = Entered.of(scope.after(), newOperation, "requestBody");
    if (old != null && now != null) {
      kept(old.value(), now.value());
    } else if (now != null) {
      var rule = now.value().flag("required") ? Rule.REQUIRED_REQUEST_BODY_ADDED : Rule.REQUEST_BODY_ADDED;
      scope.found(Entered.finding(rule, null, now), Direction.REQUEST, PLACE);
    } else if (old != null) {
      scope.found(Entered.finding(Rule.REQUEST_BODY_REMOVED, old, null), Direction.REQUEST, PLACE);
    }
  }

  private void kept(Located old, Located now) {
    scope.flag("required", Rule.REQUEST_BODY_BECAME_REQUIRED, Rule.REQUEST_BODY_BECAME_OPTIONAL, Direction.REQUEST, PLACE,
        old, now);
    new ContentDiff(scope, Direction.REQUEST, PLACE).compare(old.at("content"), now.at("content"));
    scope.rest(Direction.REQUEST, PLACE, old, now, KNOWN);
  }
}
