package dev.remit.openapi.diff;

import dev.remit.openapi.Direction;
import dev.remit.openapi.tree.TextNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a caller has to show. Requirements are alternatives, each a set of schemes with scopes; whoever satisfied one
 * before has to satisfy one now (OpenAPI, security requirement object).
 */
final class SecurityDiff {

  private static final String PLACE = "security";
  private static final List<Map<String, Set<String>>> ANYBODY = List.of(Map.of());

  private final Scope scope;

  SecurityDiff(Scope scope) {
    this.scope = scope;
  }

  void compare(Located oldOperation, Located newOperation) {
    var before = effective(oldOperation, scope.before());
    var after = effective(newOperation, scope.after());
    var old = alternatives(before, name -> name);
    var now = alternatives(after, scope.schemes()::old);
    if (!old.stream().allMatch(had -> now.stream().anyMatch(needs -> isEnough(had, needs)))) {
      scope.found(Rule.SECURITY_TIGHTENED, Direction.REQUEST, PLACE, before, after);
    } else if (!now.stream().allMatch(has -> old.stream().anyMatch(needed -> isEnough(has, needed)))) {
      scope.found(Rule.SECURITY_RELAXED, Direction.REQUEST, PLACE, before, after);
    }
  }

  // what the document demands of its callers says nothing about what it shows when it calls
  private @Nullable Located effective(Located operation, Side side) {
    var own = operation.at("security");
    return own == null && !scope.swapped() ? side.root().at("security") : own;
  }

  private static List<Map<String, Set<String>>> alternatives(@Nullable Located security, UnaryOperator<String> names) {
    if (security == null || security.items().isEmpty()) {
      return ANYBODY;
    }
    return security.items().stream().map(requirement -> requirement(requirement, names)).toList();
  }

  private static Map<String, Set<String>> requirement(Located requirement, UnaryOperator<String> names) {
    var schemes = new HashMap<String, Set<String>>();
    for (var name : requirement.keys()) {
      var scopes = requirement.at(name);
      schemes.put(names.apply(name), scopes == null ? Set.of() : texts(scopes));
    }
    return schemes;
  }

  private static Set<String> texts(Located array) {
    return array.items().stream().map(Located::node).filter(TextNode.class::isInstance)
        .map(node -> ((TextNode) node).value()).collect(Collectors.toSet());
  }

  private static boolean isEnough(Map<String, Set<String>> has, Map<String, Set<String>> needs) {
    return needs.entrySet().stream().allMatch(need ->
        has.containsKey(need.getKey()) && has.get(need.getKey()).containsAll(need.getValue()));
  }
}
