package dev.remit.graphql.limit;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values of JSON as GraphQL's types know them. */
final class JsonValues {

  private JsonValues() {}

  static Map<String, Object> of(JsonObject object) {
    var values = new LinkedHashMap<String, Object>();
    object.forEach((name, value) -> values.put(name, value(value)));
    return values;
  }

  private static @Nullable Object value(JsonValue value) {
    return switch (value.getValueType()) {
      case STRING -> ((JsonString) value).getString();
      case NUMBER -> number((JsonNumber) value);
      case TRUE -> true;
      case FALSE -> false;
      case NULL -> null;
      case OBJECT -> of((JsonObject) value);
      case ARRAY -> ((JsonArray) value).stream().map(JsonValues::value).collect(Collectors.toList());
    };
  }

  private static Object number(JsonNumber number) {
    return number.isIntegral() ? number.bigIntegerValueExact() : number.bigDecimalValue();
  }
}
