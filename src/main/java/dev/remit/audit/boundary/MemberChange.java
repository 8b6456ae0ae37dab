package dev.remit.audit.boundary;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One member of an object before and after.
 *
 * @param before absent when there was none
 * @param after absent when there is none
 */
public record MemberChange(String name, @Nullable String before, @Nullable String after) {

  /** What differs; members that stayed as they were are not told. */
  static List<MemberChange> between(@Nullable JsonObject before, @Nullable JsonObject after) {
    var old = before == null ? JsonValue.EMPTY_JSON_OBJECT : before;
    var now = after == null ? JsonValue.EMPTY_JSON_OBJECT : after;
    var names = new LinkedHashSet<>(old.keySet());
    names.addAll(now.keySet());
    return names.stream()
        .filter(name -> !old.getOrDefault(name, JsonValue.NULL).equals(now.getOrDefault(name, JsonValue.NULL)))
        .map(name -> new MemberChange(name, text(old.get(name)), text(now.get(name))))
        .toList();
  }

  private static @Nullable String text(@Nullable JsonValue value) {
    return value == null || value == JsonValue.NULL ? null : value instanceof JsonString text ? text.getString() : value.toString();
  }
}
