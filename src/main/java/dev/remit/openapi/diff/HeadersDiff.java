package dev.remit.openapi.diff;

import dev.remit.openapi.Direction;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Headers of an answer or of a part of a form, whose names have no case (RFC 9110, section 5.1); Content-Type is
 * described by the content.
 */
public final class HeadersDiff {

  private static final Set<String> KNOWN = Set.of("required", "deprecated", "style", "explode", "allowReserved", "schema",
      "content", Style.KEPT, Sunset.KEY);

  private static final LifeCycle.Removal REMOVAL = new LifeCycle.Removal(
      Rule.HEADER_REMOVED, Rule.HEADER_REMOVED_BEFORE_SUNSET, Rule.HEADER_REMOVED_AFTER_SUNSET);
  private static final LifeCycle.Removal REQUIRED_REMOVAL = new LifeCycle.Removal(
      Rule.REQUIRED_HEADER_REMOVED, Rule.REQUIRED_HEADER_REMOVED_BEFORE_SUNSET, Rule.HEADER_REMOVED_AFTER_SUNSET);

  private final Scope scope;
  private final Direction direction;

  HeadersDiff(Scope scope, Direction direction) {
    this.scope = scope;
    this.direction = direction;
  }

  void compare(String place, @Nullable Located old, @Nullable Located now) {
    var gone = byName(old, scope.before());
    for (var entry : byName(now, scope.after()).entrySet()) {
      var name = entry.getKey();
      var header = entry.getValue();
      var where = place + " header " + name;
      var kept = gone.remove(name);
      if (kept == null) {
        var rule = header.value().flag("required") ? Rule.REQUIRED_HEADER_ADDED : Rule.HEADER_ADDED;
        at(name, header.value()).found(Entered.finding(rule, null, header), direction, where);
      } else {
        kept(at(name, header.value()), where, kept.value(), header.value());
      }
    }
    for (var entry : gone.entrySet()) {
      var header = entry.getValue();
      var rule = (header.value().flag("required") ? REQUIRED_REMOVAL : REMOVAL).of(header.value(), scope.life());
      at(entry.getKey(), header.value()).found(Entered.finding(rule, header, null), direction, place + " header " + entry.getKey());
    }
  }

  /** Headers by name in lower case, references followed. */
  public static Map<String, Entered> byName(@Nullable Located headers, Side side) {
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

  private Scope at(String name, Located header) {
    return scope.setting().part() instanceof Part.Answer answer
        ? scope.at(new Part.Header(answer.status(), name, Writing.of(header))) : scope;
  }

  private void kept(Scope scope, String place, Located old, Located now) {
    scope.flag("required", Rule.HEADER_BECAME_REQUIRED, Rule.HEADER_BECAME_OPTIONAL, direction, place, old, now);
    scope.life().compare(scope, LifeCycle.Announcements.VALUE, direction, place, old, now);
    new StyleDiff(scope, direction).compare(place, old, now);
    new ValueDiff(scope, direction, place).compare(old, now);
    scope.rest(direction, place, old, now, KNOWN);
  }
}
