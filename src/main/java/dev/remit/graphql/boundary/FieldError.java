package dev.remit.graphql.boundary;

import dev.remit.platform.problem.Problem;
import dev.remit.platform.rest.Correlation;
import dev.remit.platform.security.Forbidden;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/** What went wrong with one field, with a code of ours and the id of the request, and nothing of what is inside. */
final class FieldError {

  private static final List<String> WHERE = List.of("locations", "path");

  private FieldError() {}

  static JsonObject of(JsonObject engine, Failures failures) {
    var problem = failures.at(engine.getString("message", ""));
    var error = Json.createObjectBuilder()
        .add("message", problem.map(FieldError::words).orElse("Something unexpected happened; the log has it under this correlation id."));
    WHERE.stream().filter(engine::containsKey).forEach(member -> error.add(member, engine.get(member)));
    var extensions = Json.createObjectBuilder()
        .add("code", problem.map(Problem::code).orElse("internal-error"))
        .add("correlationId", Correlation.current());
    problem.ifPresent(known -> details(known, extensions));
    return error.add("extensions", extensions).build();
  }

  private static String words(Problem problem) {
    return problem.violations().isEmpty() ? problem.getMessage() : problem.violations().get(0).detail();
  }

  private static void details(Problem problem, JsonObjectBuilder extensions) {
    if (problem instanceof Forbidden refusal) {
      extensions.add("rule", refusal.rule());
    }
    if (!problem.violations().isEmpty()) {
      extensions.add("pointer", problem.violations().get(0).pointer());
    }
  }
}
