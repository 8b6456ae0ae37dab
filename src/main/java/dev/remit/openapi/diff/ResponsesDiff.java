package dev.remit.openapi.diff;

import dev.remit.openapi.Direction;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Responses by status. Where a status is not named, its range or {@code default} speaks for it. */
public final class ResponsesDiff {

  private static final Set<String> KNOWN = Set.of("headers", "content", "links");

  private static final String DEFAULT = "default";
  private static final String SUCCESS = "2XX";

  private final Scope scope;

  ResponsesDiff(Scope scope) {
    this.scope = scope;
  }

  void compare(@Nullable Located old, @Nullable Located now) {
    var before = byStatus(old);
    var after = byStatus(now);
    var statuses = new LinkedHashSet<>(after.keySet());
    statuses.addAll(before.keySet());
    for (var status : statuses) {
      var was = Entered.of(scope.before(), speaker(before, status));
      var is = Entered.of(scope.after(), speaker(after, status));
      if (scope.unchanged().same(was == null ? null : was.value(), is == null ? null : is.value())) {
        continue;
      }
      if (was != null && is != null) {
        kept(scope.at(new Part.Answer(status, null, Writing.TYPED)), status, was.value(), is.value());
      } else {
        scope.at(new Part.Answer(was == null ? status : lost(status, after.keySet()), null, Writing.TYPED))
            .found(Entered.finding(was == null ? Rule.STATUS_ADDED : removed(status, before, after), was, is), Direction.RESPONSE, status);
      }
    }
  }

  private static Map<String, Located> byStatus(@Nullable Located responses) {
    var byStatus = new LinkedHashMap<String, Located>();
    for (var name : responses == null ? List.<String>of() : responses.names()) {
      var response = responses == null ? null : responses.at(name);
      if (response != null) {
        byStatus.putIfAbsent(name.equals(DEFAULT) ? name : name.toUpperCase(Locale.ROOT), response);
      }
    }
    return byStatus;
  }

  /** What speaks for a status: itself, its range, or the default; null if nothing does. */
  public static @Nullable Entered speaker(@Nullable Located responses, String status, Side side) {
    return Entered.of(side, speaker(byStatus(responses), status));
  }

  private static @Nullable Located speaker(Map<String, Located> responses, String status) {
    var named = responses.get(status);
    var ranged = named == null ? responses.get(range(status)) : named;
    return ranged == null ? responses.get(DEFAULT) : ranged;
  }

  private static String range(String status) {
    return status.isEmpty() ? status : status.charAt(0) + "XX";
  }

  // default speaks for success where no success is named
  private static Rule removed(String status, Map<String, Located> before, Map<String, Located> after) {
    if (status.equals(SUCCESS) && after.keySet().stream().anyMatch(ResponsesDiff::isSuccess)) {
      return Rule.STATUS_RANGE_NARROWED;
    }
    boolean hasNone = before.keySet().stream().noneMatch(ResponsesDiff::isSuccess);
    boolean success = isSuccess(status) || hasNone && (status.equals(DEFAULT) && !after.containsKey(SUCCESS) || leadsOn(status));
    return success ? Rule.SUCCESS_STATUS_REMOVED : Rule.STATUS_REMOVED;
  }

  /** A status that spoke, and does not any more. */
  private static String lost(String status, Set<String> after) {
    return !status.equals(SUCCESS) && !status.equals(DEFAULT) ? status
        : Stream.of("200", "201", "202", "204").filter(each -> !after.contains(each)).findFirst().orElse("299");
  }

  // some operations do nothing but switch protocols or redirect (RFC 9110, sections 15.2 and 15.4)
  private static boolean leadsOn(String status) {
    return status.startsWith("1") || status.startsWith("3");
  }

  private static boolean isSuccess(String status) {
    return status.startsWith("2");
  }

  private static void kept(Scope scope, String status, Located old, Located now) {
    scope.rest(Direction.RESPONSE, status, old, now, KNOWN);
    new HeadersDiff(scope, Direction.RESPONSE).compare(status, old.at("headers"), now.at("headers"));
    new ContentDiff(scope, Direction.RESPONSE, status).compare(old.at("content"), now.at("content"));
    links(scope, status, old.at("links"), now.at("links"));
  }

  private static void links(Scope scope, String status, @Nullable Located old, @Nullable Located now) {
    for (var name : Located.either(now, old, Located::keys)) {
      var was = Entered.of(scope.before(), old, name);
      var is = Entered.of(scope.after(), now, name);
      var place = status + " link " + name;
      if (was == null || is == null) {
        var rule = was == null ? Rule.LINK_ADDED : Rule.LINK_REMOVED;
        scope.found(Entered.finding(rule, was, is), Direction.RESPONSE, place);
      } else {
        new LinkDiff(scope, place).compare(was.value(), is.value());
      }
    }
  }
}
