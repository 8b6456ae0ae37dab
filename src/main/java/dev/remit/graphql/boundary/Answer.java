package dev.remit.graphql.boundary;

import dev.remit.platform.problem.Problem;
import dev.remit.platform.problem.Violation;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What the engine answers, with the failures in our words. Where nothing ran because the question does not fit the schema it is
 * no answer but a problem.
 */
final class Answer {

  private static final int MOST_ERRORS = 20;

  private final JsonObject members;

  private Answer(JsonObject members) {
    this.members = members;
  }

  /** @throws Problem when the question does not fit the schema */
  static Answer of(byte[] engine, Failures failures) {
    try (var reader = Json.createReader(new ByteArrayInputStream(engine))) {
      var said = reader.readObject();
      var errors = said.getOrDefault("errors", JsonValue.EMPTY_JSON_ARRAY).asJsonArray();
      var data = said.getOrDefault("data", JsonValue.NULL);
      if (data == JsonValue.NULL && !errors.isEmpty() && failures.all().isEmpty()) {
        throw misfit(errors);
      }
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

  private static Problem misfit(JsonArray errors) {
    var places = new ArrayList<Violation>();
    for (var error : errors.getValuesAs(JsonObject.class).subList(0, Math.min(errors.size(), MOST_ERRORS))) {
      places.addAll(places(Misfit.of(error), error));
    }
    return new Problem(Problem.Kind.MALFORMED, "invalid-query", "The query does not fit the schema.", places);
  }

  private static List<Violation> places(String what, JsonObject error) {
    var locations = error.getOrDefault("locations", JsonValue.NULL);
    return locations instanceof JsonArray array && !array.isEmpty()
        ? array.getValuesAs(JsonObject.class).stream()
            .map(place -> new Violation("/query", what, place.getInt("line", 1), place.getInt("column", 1)))
            .toList()
        : List.of(new Violation("/query", what));
  }
}
