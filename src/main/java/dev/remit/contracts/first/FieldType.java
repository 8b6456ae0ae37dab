package dev.remit.contracts.first;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a field of a thing may be, in words for people. */
public enum FieldType {
  TEXT("string", null, Json.createValue("some text")),
  WHOLE("integer", null, Json.createValue(3)),
  NUMBER("number", null, Json.createValue(1.5)),
  YES_NO("boolean", null, JsonValue.TRUE),
  DATE("string", "date", Json.createValue("2027-01-31")),
  TIME("string", "date-time", Json.createValue("2027-01-31T12:30:00Z")),
  EMAIL("string", "email", Json.createValue("ada@example.com")),
  LINK("string", "uri", Json.createValue("https://example.com/")),
  TEXTS("array", null, Json.createArrayBuilder().add("some text").build()),
  MONEY("object", null, Json.createObjectBuilder().add("amount", "12.50").add("currency", "EUR").build());

  private static final String MOST_TEXT = "maxLength";
  private static final int TEXT_LENGTH = 200;
  private static final int LIST_LENGTH = 100;

  private final String type;
  private final @Nullable String format;
  private final JsonValue example;

  FieldType(String type, @Nullable String format, JsonValue example) {
    this.type = type;
    this.format = format;
    this.example = example;
  }

  /** As it is written in a form: {@code yes-no}. */
  public String text() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<FieldType> of(String text) {
    return Arrays.stream(values()).filter(each -> each.text().equals(text.toLowerCase(Locale.ROOT))).findFirst();
  }

  /** Its JSON Schema. Money is a decimal number in a string, which no program rounds, with an ISO 4217 code. */
  JsonObjectBuilder schema() {
    var schema = Json.createObjectBuilder().add("type", type);
    if (format != null) {
      schema.add("format", format);
    }
    return switch (this) {
      case TEXT -> schema.add(MOST_TEXT, TEXT_LENGTH);
      case TEXTS -> schema.add("maxItems", LIST_LENGTH).add("items", Json.createObjectBuilder().add("type", "string").add(MOST_TEXT, TEXT_LENGTH));
      case MONEY -> schema.add("required", Json.createArrayBuilder().add("amount").add("currency"))
          .add("properties", Json.createObjectBuilder()
              .add("amount", Json.createObjectBuilder().add("type", "string").add("pattern", "^-?[0-9]{1,12}(\\.[0-9]{1,4})?$"))
              .add("currency", Json.createObjectBuilder().add("type", "string").add("pattern", "^[A-Z]{3}$")));
      default -> schema;
    };
  }

  JsonValue example() {
    return example;
  }
}
