package dev.remit.chain.text;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import dev.remit.chain.UnreadableText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A JSON object of texts and whole numbers, all of whose members are known. */
record FlatObject(Map<String, String> members) {

  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  /** Reads a text that is nothing but such objects. */
  static List<FlatObject> all(String text, Set<String> known) {
    var objects = new ArrayList<FlatObject>();
    try (var parser = JSON.createParser(text)) {
      while (parser.nextToken() != null) {
        objects.add(one(parser, known));
      }
      return objects;
    } catch (JsonProcessingException malformed) {
      throw new UnreadableText("it is no JSON");
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static FlatObject one(JsonParser parser, Set<String> known) throws IOException {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      throw new UnreadableText("a JSON object is expected");
    }
    var members = new LinkedHashMap<String, String>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      var name = parser.currentName();
      if (!known.contains(name)) {
        throw new UnreadableText("it has a member that is not known");
      }
      members.put(name, value(parser, name));
    }
    return new FlatObject(members);
  }

  private static String value(JsonParser parser, String name) throws IOException {
    var token = parser.nextToken();
    if (token != JsonToken.VALUE_STRING && token != JsonToken.VALUE_NUMBER_INT) {
      throw new UnreadableText(name + " is neither a text nor a whole number");
    }
    return parser.getText();
  }

  @Nullable String optional(String name) {
    return members.get(name);
  }

  String required(String name) {
    return Optional.ofNullable(members.get(name)).orElseThrow(() -> new UnreadableText(name + " is missing"));
  }

  long number(String name) {
    try {
      return Long.parseLong(required(name));
    } catch (NumberFormatException none) {
      throw new UnreadableText(name + " is no whole number");
    }
  }

  Instant time(String name) {
    try {
      return Instant.parse(required(name));
    } catch (DateTimeParseException none) {
      throw new UnreadableText(name + " is no time");
    }
  }
}
