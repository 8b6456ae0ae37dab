package dev.remit.contracts.first;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.LinkedHashMap;
import java.util.Map;

/** The schemas and common answers of a first document. */
final class FirstSchemas {

  private static final String EXAMPLE_ID = "0193a1c4-7f2e-7d1a-9b3c-5e8f6a2b4c0d";
  private static final Map<String, String> PROBLEMS = problems();

  private FirstSchemas() {}

  private static Map<String, String> problems() {
    var problems = new LinkedHashMap<String, String>();
    problems.put("400", "The request cannot be read.");
    problems.put("401", "Nobody has said who asks.");
    problems.put("404", "There is no such thing.");
    problems.put("409", "It contradicts what is there.");
    problems.put("422", "The request breaks a rule; each place that does is named.");
    problems.put("default", "Something else went wrong.");
    return problems;
  }

  /** The name of the common answer of a status. */
  static String name(String status) {
    return switch (status) {
      case "400" -> "Malformed";
      case "401" -> "NotSignedIn";
      case "404" -> "NotThere";
      case "409" -> "Conflict";
      case "422" -> "Invalid";
      default -> "Unexpected";
    };
  }

  static JsonObjectBuilder answers() {
    var answers = Json.createObjectBuilder();
    PROBLEMS.forEach((status, description) -> answers.add(name(status), Json.createObjectBuilder().add("description", description)
        .add("content", Json.createObjectBuilder().add("application/problem+json",
            Json.createObjectBuilder().add("schema", Json.createObjectBuilder().add("$ref", "#/components/schemas/Problem"))))));
    return answers;
  }

  /** Problem details for HTTP APIs (RFC 9457). */
  static JsonObjectBuilder problem() {
    return Json.createObjectBuilder().add("type", "object")
        .add("properties", Json.createObjectBuilder()
            .add("type", text().add("format", "uri-reference"))
            .add("title", text())
            .add("status", Json.createObjectBuilder().add("type", "integer").add("minimum", 400).add("maximum", 599))
            .add("detail", text())
            .add("instance", text().add("format", "uri-reference"))
            .add("errors", Json.createObjectBuilder().add("type", "array").add("items", Json.createObjectBuilder().add("type", "object")
                .add("required", Json.createArrayBuilder().add("detail"))
                .add("properties", Json.createObjectBuilder().add("pointer", text()).add("detail", text())))));
  }

  /** What is sent, what is answered, and a page of that. */
  static JsonObjectBuilder of(FirstThing thing) {
    return Json.createObjectBuilder()
        .add(thing.schema() + "Input", object(thing, false))
        .add(thing.schema(), object(thing, true))
        .add(thing.schema() + "Page", page(thing));
  }

  private static JsonObjectBuilder object(FirstThing thing, boolean whole) {
    var required = Json.createArrayBuilder();
    var properties = Json.createObjectBuilder();
    var example = Json.createObjectBuilder();
    if (whole) {
      required.add("id");
      properties.add("id", text().add("format", "uuid"));
      example.add("id", EXAMPLE_ID);
    }
    for (var field : thing.fields()) {
      properties.add(field.name(), field.type().schema());
      example.add(field.name(), field.type().example());
      if (field.required()) {
        required.add(field.name());
      }
    }
    return with(required, Json.createObjectBuilder().add("type", "object")).add("properties", properties).add("example", example);
  }

  private static JsonObjectBuilder with(JsonArrayBuilder required, JsonObjectBuilder schema) {
    var names = required.build();
    return names.isEmpty() ? schema : schema.add("required", names);
  }

  private static JsonObjectBuilder page(FirstThing thing) {
    return Json.createObjectBuilder().add("type", "object").add("required", Json.createArrayBuilder().add("items"))
        .add("properties", Json.createObjectBuilder()
            .add("items", Json.createObjectBuilder().add("type", "array")
                .add("items", Json.createObjectBuilder().add("$ref", "#/components/schemas/" + thing.schema())))
            .add("next", text().add("description", "The cursor of the page that follows; absent on the last one.")));
  }

  private static JsonObjectBuilder text() {
    return Json.createObjectBuilder().add("type", "string");
  }
}
