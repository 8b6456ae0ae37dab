package dev.remit.openapi.diff;

import dev.remit.openapi.Direction;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Parameters of one operation, those of its path included; path variables are matched by position, not by name. */
final class ParametersDiff {

  /** Described elsewhere: as header parameters they are ignored (OpenAPI, parameter object). */
  private static final Set<String> NOT_HEADERS = Set.of("accept", "content-type", "authorization");
  private static final Set<String> KNOWN =
      Set.of("name", "in", "required", "deprecated", "style", "explode", "schema", "content");

  private final Scope scope;

  ParametersDiff(Scope scope) {
    this.scope = scope;
  }

  void compare(Operation old, Operation now) {
    var gone = parameters(old, scope.before());
    parameters(now, scope.after()).forEach((key, parameter) -> {
      var kept = gone.remove(key);
      if (kept == null) {
        var rule = isRequired(parameter.value()) ? Rule.REQUIRED_PARAMETER_ADDED : Rule.PARAMETER_ADDED;
        at(null, parameter.value()).found(Entered.finding(rule, null, parameter), Direction.REQUEST, place(parameter.value()));
      } else {
        kept(at(kept.value(), parameter.value()), kept.value(), parameter.value());
      }
    });
    gone.values().forEach(each ->
        at(each.value(), null).found(Entered.finding(Rule.PARAMETER_REMOVED, each, null), Direction.REQUEST, place(each.value())));
  }

  static Map<String, Entered> parameters(Operation operation, Side side) {
    var parameters = new LinkedHashMap<String, Entered>();
    collect(operation, operation.item().at("parameters"), side, parameters);
    collect(operation, operation.node().at("parameters"), side, parameters);
    return parameters;
  }

  private static void collect(Operation operation, @Nullable Located list, Side side, Map<String, Entered> parameters) {
    if (list == null) {
      return;
    }
    for (var item : list.items()) {
      var parameter = Entered.of(side, item);
      var name = parameter == null ? null : parameter.value().text("name");
      if (parameter != null && name != null && !isIgnored(parameter.value(), name)) {
        parameters.put(key(operation, parameter.value(), name), parameter);
      }
    }
  }

  private static String key(Operation operation, Located parameter, String name) {
    var in = String.valueOf(parameter.text("in"));
    return switch (in) {
      case "path" -> "path " + (operation.position(name) < 0 ? name : operation.position(name));
      case "header" -> "header " + name.toLowerCase(Locale.ROOT);
      default -> in + " " + name;
    };
  }

  private static boolean isIgnored(Located parameter, String name) {
    return "header".equals(parameter.text("in")) && NOT_HEADERS.contains(name.toLowerCase(Locale.ROOT));
  }

  static boolean isRequired(Located parameter) {
    return parameter.flag("required") || "path".equals(parameter.text("in"));
  }

  private static String place(Located parameter) {
    return parameter.text("in") + " parameter " + parameter.text("name");
  }

  private Scope at(@Nullable Located old, @Nullable Located now) {
    return scope.at(new Part.Parameter(old, now));
  }

  private static void kept(Scope scope, Located old, Located now) {
    var place = place(now);
    if (isRequired(old) != isRequired(now)) {
      var rule = isRequired(now) ? Rule.PARAMETER_BECAME_REQUIRED : Rule.PARAMETER_BECAME_OPTIONAL;
      scope.found(rule, Direction.REQUEST, place, old.at("required"), now.at("required"));
    }
    scope.flag("deprecated", Rule.PARAMETER_DEPRECATED, Rule.PARAMETER_REACTIVATED, Direction.REQUEST, place, old, now);
    new StyleDiff(scope).compare(place, old, now);
    new ContentDiff(scope).schemaOrContent(Direction.REQUEST, place, old, now);
    scope.rest(Direction.REQUEST, place, old, now, KNOWN);
  }
}
