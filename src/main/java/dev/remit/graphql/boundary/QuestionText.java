package dev.remit.graphql.boundary;

import dev.remit.graphql.limit.Question;
import dev.remit.platform.problem.Problem;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A question as it comes over HTTP: one object, never a list of them. */
final class QuestionText {

  private static final Set<String> MEMBERS = Set.of("query", "operationName", "variables", "extensions");

  private QuestionText() {}

  static Question read(byte[] body) {
    var members = object(body);
    if (!MEMBERS.containsAll(members.keySet()) || !(members.get("query") instanceof JsonString query)) {
      throw malformed("A question has a query, and may have variables and an operationName.");
    }
    return new Question(query.getString(), operation(members.get("operationName")), variables(members.get("variables")));
  }

  /** What the engine reads; only what was looked at goes on to it. */
  static byte[] write(Question question) {
    var object = Json.createObjectBuilder().add("query", question.query()).add("variables", question.variables());
    if (question.operation() != null) {
      object.add("operationName", question.operation());
    }
    return object.build().toString().getBytes(StandardCharsets.UTF_8);
  }

  private static JsonObject object(byte[] body) {
    if (value(body) instanceof JsonObject members) {
      return members;
    }
    throw malformed("A question is one JSON object; several at once are not answered.");
  }

  private static JsonValue value(byte[] body) {
    try (var parser = Json.createParser(new StringReader(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString()))) {
      parser.next();
      var value = parser.getValue();
      if (!parser.hasNext()) {
        return value;
      }
    } catch (JsonException | NoSuchElementException | CharacterCodingException flaw) {
      throw new Problem(Problem.Kind.MALFORMED, "malformed-json", "This is not JSON.");
    }
    throw new Problem(Problem.Kind.MALFORMED, "malformed-json", "Something follows the JSON.");
  }

  private static @Nullable String operation(@Nullable JsonValue value) {
    if (value == null || value == JsonValue.NULL) {
      return null;
    }
    if (value instanceof JsonString name) {
      return name.getString();
    }
    throw malformed("The operationName is a text.");
  }

  private static JsonObject variables(@Nullable JsonValue value) {
    if (value == null || value == JsonValue.NULL) {
      return JsonValue.EMPTY_JSON_OBJECT;
    }
    if (value instanceof JsonObject object) {
      return object;
    }
    throw malformed("The variables are an object.");
  }

  private static Problem malformed(String detail) {
    return new Problem(Problem.Kind.MALFORMED, "malformed-request", detail);
  }
}
