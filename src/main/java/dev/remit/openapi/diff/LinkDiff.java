package dev.remit.openapi.diff;

import dev.remit.openapi.Direction;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A link: which operation it leads to, however that is named, and what it hands over (OpenAPI, link object). */
final class LinkDiff {

  private static final Set<String> KNOWN = Set.of("operationId", "operationRef", "parameters", "requestBody", "server");

  private final Scope scope;
  private final String place;

  LinkDiff(Scope scope, String place) {
    this.scope = scope;
    this.place = place;
  }

  void compare(Located old, Located now) {
    if (Located.sameText(old, now)) {
      return;
    }
    var before = scope.before().links.operation(old);
    var after = scope.after().links.operation(now);
    if (!target(old, before).equals(target(now, after)) || !handedOver(old, before).equals(handedOver(now, after))) {
      scope.found(Rule.LINK_CHANGED, Direction.RESPONSE, place, old, now);
    }
    scope.rest(Direction.RESPONSE, place, old, now, KNOWN);
  }

  private static String target(Located link, @Nullable Operation operation) {
    return operation == null ? link.text("operationId") + " " + link.text("operationRef") : operation.address();
  }

  // path variables by position, because their names never travel
  private static TreeMap<String, String> handedOver(Located link, @Nullable Operation operation) {
    var values = new TreeMap<String, String>();
    for (var key : new String[] {"requestBody", "server"}) {
      values.put(key, json(link.at(key)));
    }
    var parameters = link.at("parameters");
    if (parameters != null) {
      parameters.keys().forEach(name -> values.put("parameter " + name(name, operation), json(parameters.at(name))));
    }
    return values;
  }

  private static String name(String name, @Nullable Operation operation) {
    var plain = name.startsWith("path.") ? name.substring("path.".length()) : name;
    int position = operation == null ? -1 : operation.position(plain);
    return position < 0 ? name : String.valueOf(position);
  }

  private static String json(@Nullable Located value) {
    return Objects.toString(Located.nodeOf(value), "");
  }
}
