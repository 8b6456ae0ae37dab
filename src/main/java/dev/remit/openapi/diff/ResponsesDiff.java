package dev.remit.openapi.diff;

import dev.remit.openapi.Direction;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Responses by status. Where a status is not named, its range or {@code default} speaks for it. */
final class ResponsesDiff {

  private static final Set<String> KNOWN = Set.of("headers", "content", "links");

  private final Scope scope;

  ResponsesDiff(Scope scope) {
    this.scope = scope;
  }

  void compare(@Nullable Located old, @Nullable Located now) {
    var statuses = new LinkedHashSet<String>();
    statuses.addAll(names(now));
    statuses.addAll(names(old));
    for (var status : statuses) {
      status(status, speaker(old, status, scope.before()), speaker(now, status, scope.after()));
    }
  }

  private static Set<String> names(@Nullable Located members) {
    var names = new LinkedHashSet<String>();
    if (members != null) {
      members.keys().stream().filter(key -> !key.startsWith("x-")).forEach(names::add);
    }
    return names;
  }

  static @Nullable Entered speaker(@Nullable Located responses, String status, Side side) {
    if (responses == null) {
      return null;
    }
    for (var candidate : new String[] {status, range(status), range(status).toLowerCase(Locale.ROOT), "default"}) {
      if (responses.has(candidate)) {
        return Entered.of(side, responses, candidate);
      }
    }
    return null;
  }

  private static String range(String status) {
    return status.isEmpty() || !Character.isDigit(status.charAt(0)) ? status : status.charAt(0) + "XX";
  }

  private void status(String status, @Nullable Entered old, @Nullable Entered now) {
    var scope = this.scope.at(new Part.Answer(status, null));
    if (old == null) {
      scope.found(Entered.finding(Rule.STATUS_ADDED, null, now), Direction.RESPONSE, status);
    } else if (now == null) {
      var rule = status.startsWith("2") ? Rule.SUCCESS_STATUS_REMOVED : Rule.STATUS_REMOVED;
      scope.found(Entered.finding(rule, old, null), Direction.RESPONSE, status);
    } else {
      kept(scope, status, old.value(), now.value());
    }
  }

  private static void kept(Scope scope, String status, Located old, Located now) {
    scope.rest(Direction.RESPONSE, status, old, now, KNOWN);
    new HeadersDiff(scope).compare(status, old.at("headers"), now.at("headers"));
    new ContentDiff(scope).content(Direction.RESPONSE, status, old.at("content"), now.at("content"));
    links(scope, status, old.at("links"), now.at("links"));
  }

  private static void links(Scope scope, String status, @Nullable Located old, @Nullable Located now) {
    var names = new LinkedHashSet<String>();
    names.addAll(names(now));
    names.addAll(names(old));
    for (var name : names) {
      var was = Entered.of(scope.before(), old, name);
      var is = Entered.of(scope.after(), now, name);
      var place = status + " link " + name;
      if (was == null || is == null) {
        var rule = was == null ? Rule.LINK_ADDED : Rule.LINK_REMOVED;
        scope.found(Entered.finding(rule, was, is), Direction.RESPONSE, place);
      } else if (!Located.sameText(was.value(), is.value())) {
        scope.found(Rule.LINK_CHANGED, Direction.RESPONSE, place, was.value(), is.value());
      }
    }
  }
}
