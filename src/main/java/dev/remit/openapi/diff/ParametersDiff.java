package dev.remit.openapi.diff;

import dev.remit.openapi.Direction;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of one operation, those of its path included; path variables are matched by position, and {@linkplain SpreadObjects objects
 * whose name does not travel} by their members.
 */
public final class ParametersDiff {

  /** Described elsewhere: as header parameters they are ignored (OpenAPI, parameter object). */
  private static final Set<String> NOT_HEADERS = Set.of("accept", "content-type", "authorization");
  private static final String LIST = "parameters";
  private static final Set<String> KNOWN =
      Set.of("name", "in", "required", "deprecated", "style", "explode", "allowReserved", "allowEmptyValue", "schema", "content",
          Style.KEPT, Sunset.KEY);
  private static final LifeCycle.Removal REMOVAL = new LifeCycle.Removal(
      Rule.PARAMETER_REMOVED, Rule.PARAMETER_REMOVED_BEFORE_SUNSET, Rule.PARAMETER_REMOVED_AFTER_SUNSET);

  private final Scope scope;

  ParametersDiff(Scope scope) {
    this.scope = scope;
  }

  void compare(Operation old, Operation now) {
    if (old.path().equals(now.path()) && isUnchanged(old.item().at(LIST), now.item().at(LIST))
        && isUnchanged(old.node().at(LIST), now.node().at(LIST))) {
      return;
    }
    var gone = parameters(old, scope.before());
    var fresh = parameters(now, scope.after());
    for (var key : List.copyOf(fresh.keySet())) {
      var kept = gone.remove(key);
      if (kept != null) {
        kept(kept.value(), fresh.remove(key).value());
      }
    }
    moved(gone, fresh);
    renamed(gone, fresh);
    for (var each : fresh.values()) {
      added(now, each);
    }
    for (var each : gone.values()) {
      removed(old, each);
    }
  }

  private boolean isUnchanged(@Nullable Located old, @Nullable Located now) {
    return scope.unchanged().same(old, now);
  }

  // one of the same name elsewhere in the request is the same one in another place, where no old value refuses a request
  private void moved(Map<String, Entered> gone, Map<String, Entered> fresh) {
    var byName = new HashMap<String, String>();
    for (var entry : gone.entrySet()) {
      if (!isInPath(entry.getValue().value())) {
        byName.putIfAbsent(name(entry.getValue()), entry.getKey());
      }
    }
    for (var key : List.copyOf(fresh.keySet())) {
      var place = isInPath(fresh.get(key).value()) ? null : byName.get(name(fresh.get(key)));
      if (place != null && gone.containsKey(place) && !isInSamePlace(gone.get(place).value(), fresh.get(key).value())) {
        moved(gone.remove(place), fresh.remove(key));
      }
    }
  }

  private void renamed(Map<String, Entered> gone, Map<String, Entered> fresh) {
    var spread = new SpreadObjects(scope);
    for (var key : gone.isEmpty() ? List.<String>of() : List.copyOf(fresh.keySet())) {
      var same = spread.sameIn(gone, fresh.get(key).value());
      if (same != null) {
        kept(gone.remove(same).value(), fresh.remove(key).value());
      }
    }
  }

  // another name, if only by its case
  private static boolean isInSamePlace(Located one, Located other) {
    return String.valueOf(one.text("in")).equals(other.text("in"));
  }

  private static String name(Entered parameter) {
    return String.valueOf(parameter.value().text("name")).toLowerCase(Locale.ROOT);
  }

  private void moved(Entered old, Entered now) {
    var rule = now.value().flag("required") ? Rule.REQUIRED_PARAMETER_MOVED : Rule.PARAMETER_MOVED;
    var inside = at(old.value(), now.value());
    inside.found(rule, Direction.REQUEST, place(now.value()), old.value().at("in"), now.value().at("in"));
  }

  // a variable of the path was there before it was described
  private void added(Operation operation, Entered parameter) {
    var rule = isVariable(operation, parameter) ? Rule.PATH_VARIABLE_DESCRIBED
        : isRequired(parameter.value()) ? Rule.REQUIRED_PARAMETER_ADDED : Rule.PARAMETER_ADDED;
    at(null, parameter.value()).found(Entered.finding(rule, null, parameter), Direction.REQUEST, place(parameter.value()));
  }

  private void removed(Operation operation, Entered parameter) {
    var rule = isVariable(operation, parameter) ? Rule.PATH_VARIABLE_NOT_DESCRIBED : REMOVAL.of(parameter.value(), scope.life());
    at(parameter.value(), null).found(Entered.finding(rule, parameter, null), Direction.REQUEST, place(parameter.value()));
  }

  private static boolean isVariable(Operation operation, Entered parameter) {
    return isInPath(parameter.value()) && operation.position(String.valueOf(parameter.value().text("name"))) >= 0;
  }

  private static boolean isInPath(Located parameter) {
    return "path".equals(parameter.text("in"));
  }

  /** The parameters of an operation, those of its path included, references followed. */
  public static Map<String, Entered> parameters(Operation operation, Side side) {
    var parameters = new LinkedHashMap<String, Entered>();
    collect(operation, operation.item().at(LIST), side, parameters);
    collect(operation, operation.node().at(LIST), side, parameters);
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
      // the whole query, whose name is only for readers (OpenAPI 3.2, parameter object)
      case "querystring" -> in;
      default -> in + " " + name;
    };
  }

  private static boolean isIgnored(Located parameter, String name) {
    return "header".equals(parameter.text("in")) && NOT_HEADERS.contains(name.toLowerCase(Locale.ROOT));
  }

  /** Whether a request has to have it. */
  public static boolean isRequired(Located parameter) {
    return parameter.flag("required") || isInPath(parameter);
  }

  private static String place(Located parameter) {
    return parameter.text("in") + " parameter " + parameter.text("name");
  }

  private Scope at(@Nullable Located old, @Nullable Located now) {
    return scope.at(new Part.Parameter(old, now));
  }

  private void kept(Located old, Located now) {
    var inside = at(old, now);
    var place = place(now);
    if (isRequired(old) != isRequired(now)) {
      var rule = isRequired(now) ? Rule.PARAMETER_BECAME_REQUIRED : Rule.PARAMETER_BECAME_OPTIONAL;
      inside.found(rule, Direction.REQUEST, place, old.at("required"), now.at("required"));
    }
    if ("query".equals(now.text("in"))) {
      inside.flag("allowEmptyValue", Rule.EMPTY_VALUE_ALLOWED, Rule.EMPTY_VALUE_REFUSED, Direction.REQUEST, place, old, now);
    }
    new StyleDiff(inside, Direction.REQUEST).compare(place, old, now);
    inside.life().compare(inside, LifeCycle.Announcements.PARAMETER, Direction.REQUEST, place, old, now);
    new ValueDiff(inside, Direction.REQUEST, place).compare(old, now);
    inside.rest(Direction.REQUEST, place, old, now, KNOWN);
  }
}
