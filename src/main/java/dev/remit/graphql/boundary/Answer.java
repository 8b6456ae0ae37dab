package dev.remit.graphql.boundary;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What the engine answers, with the failures in our words. */
final class Answer {

  private static final int MOST_ERRORS = 20;

  private final JsonObject members;

  private Answer(JsonObject members) {
    this.members = members;
  }

  static Answer of(byte[] engine, Failures failures) {
    try (var reader = Json.createReader(new ByteArrayInputStream(engine))) {
      var said = reader.readObject();
      var errors = said.getOrDefault("errors", JsonValue.EMPTY_JSON_ARRAY).asJsonArray();
      var data = said.getOrDefault("data", JsonValue.NULL);
      var answer = Json.createObjectBuilder();
      if (!errors.isEmpty()) {
        answer.add("errors", told(errors, failures));
      }
      return new Answer(answer.add("data", data).build());
    }
  }

  void write(HttpServletResponse response) throws IOException {
    response.setContentType("application/json");
    response.getOutputStream().write(members.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static JsonArray told(JsonArray errors, Failures failures) {
    var all = Json.createArrayBuilder();
    errors.stream().limit(MOST_ERRORS).map(JsonValue::asJsonObject).forEach(error -> all.add(FieldError.of(error, failures)));
    return all.build();
  }
}
