package dev.remit.audit.control;

import dev.remit.platform.event.DomainEvent;
import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a row tells beside the chain, as JSON: how the object was called, what it was and what it became. */
final class DetailText {

  private static final String NAME = "name";
  private static final String BEFORE = "before";
  private static final String AFTER = "after";
  private static final Pattern HALF = Pattern.compile("\\p{Cs}");

  private DetailText() {}

  static String of(DomainEvent event) {
    var detail = Json.createObjectBuilder().add(NAME, event.subject().name());
    add(BEFORE, event.before(), detail);
    add(AFTER, event.after(), detail);
    // no database stores half of a surrogate pair; in JSON it has another form
    return HALF.matcher(detail.build().toString()).replaceAll(half -> "\\\\u%04x".formatted((int) half.group().charAt(0)));
  }

  private static void add(String name, Map<String, Object> members, JsonObjectBuilder detail) {
    if (!members.isEmpty()) {
      detail.add(name, value(members));
    }
  }

  private static JsonValue value(@Nullable Object value) {
    if (value == null) {
      return JsonValue.NULL;
    }
    if (value instanceof Map<?, ?> members) {
      var object = Json.createObjectBuilder();
      members.forEach((name, member) -> object.add(name.toString(), value(member)));
      return object.build();
    }
    if (value instanceof Collection<?> items) {
      var array = Json.createArrayBuilder();
      items.forEach(item -> array.add(value(item)));
      return array.build();
    }
    return value instanceof Boolean flag ? flag ? JsonValue.TRUE : JsonValue.FALSE
        : value instanceof Number number ? Json.createValue(new BigDecimal(number.toString()))
        : Json.createValue(value.toString());
  }

  /** Empty also for what is no JSON: somebody may have edited it, and what tells that is the verification. */
  static JsonObject read(@Nullable String text) {
    if (text == null) {
      return JsonValue.EMPTY_JSON_OBJECT;
    }
    try (var reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    } catch (RuntimeException edited) {
      return JsonValue.EMPTY_JSON_OBJECT;
    }
  }

  /** The texts and numbers of what it became, or of what it was where it is no more. */
  static Map<String, String> facts(JsonObject detail) {
    var facts = new TreeMap<String, String>();
    Stream.of(after(detail), before(detail)).filter(Objects::nonNull).findFirst().ifPresent(members -> members.forEach((name, member) -> {
      if (member instanceof JsonString text) {
        facts.put(name, text.getString());
      } else if (member instanceof JsonNumber number) {
        facts.put(name, number.toString());
      }
    }));
    return facts;
  }

  static @Nullable String name(JsonObject detail) {
    return detail.getString(NAME, null);
  }

  static @Nullable JsonObject before(JsonObject detail) {
    return member(BEFORE, detail);
  }

  static @Nullable JsonObject after(JsonObject detail) {
    return member(AFTER, detail);
  }

  private static @Nullable JsonObject member(String name, JsonObject detail) {
    return detail.get(name) instanceof JsonObject member ? member : null;
  }
}
