package dev.remit.contracts.proof;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What OpenAPI 3.0 says otherwise than JSON Schema 2020-12 (OpenAPI 3.0.4, section 4.7.24). */
final class Dialect30 {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final List<String> COMPOSITIONS = List.of("allOf", "oneOf", "anyOf");

  private Dialect30() {}

  static JsonNode corrected(JsonNode schema, ObjectNode result) {
    exclude(schema, result, "minimum", "exclusiveMinimum");
    exclude(schema, result, "maximum", "exclusiveMaximum");
    return schema.path("nullable").asBoolean(false) ? nullable(result) : result;
  }

  private static void exclude(JsonNode schema, ObjectNode result, String limit, String exclusive) {
    if (schema.path(exclusive).asBoolean(false) && result.has(limit)) {
      result.set(exclusive, result.remove(limit));
    }
  }

  /** With a type it adds null to that; around a composition its authors mean the whole, though it strictly says nothing. */
  private static JsonNode nullable(ObjectNode result) {
    if (!result.has("type") && COMPOSITIONS.stream().anyMatch(result::has)) {
      var wrapped = JSON.objectNode();
      wrapped.putArray("anyOf").add(JSON.objectNode().put("type", "null")).add(result);
      return wrapped;
    }
    if (result.has("type")) {
      result.set("type", withNull(result.get("type"), JSON.stringNode("null")));
    }
    if (result.has("enum")) {
      result.set("enum", withNull(result.get("enum"), JSON.nullNode()));
    }
    return result;
  }

  private static JsonNode withNull(JsonNode values, JsonNode sign) {
    var result = values instanceof ArrayNode several ? several.deepCopy() : JSON.arrayNode().add(values);
    for (var value : result) {
      if (value.equals(sign)) {
        return result;
      }
    }
    return result.add(sign);
  }
}
