package dev.remit.testing.contract;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The schemas of an OpenAPI 3.1 document, which are JSON Schema 2020-12. They are read stricter than they are written: a
 * member that no schema names fails, since clients may rely on nothing that is not declared.
 */
final class Schemas {

  private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private final JsonNode document;

  Schemas(JsonNode document) {
    this.document = document;
    document.forEach(Schemas::close);
  }

  /** Follows references inside the document. */
  JsonNode resolve(JsonNode node) {
    var found = node;
    while (found.has("$ref")) {
      found = document.at(found.path("$ref").asString().substring(1));
    }
    return found;
  }

  List<String> violations(JsonNode schema, String json) {
    try {
      return violations(schema, JsonMapper.shared().readTree(json));
    } catch (JacksonException malformed) {
      return List.of("the body is not JSON");
    }
  }

  List<String> violations(JsonNode schema, JsonNode value) {
    var whole = JsonMapper.shared().createObjectNode();
    whole.set("components", document.path("components"));
    whole.putArray("allOf").add(schema);
    return REGISTRY.getSchema(whole).validate(value, run -> run.executionConfig(how -> how.formatAssertionsEnabled(true)))
        .stream()
        .map(violation -> violation.getInstanceLocation() + ": " + violation.getMessage())
        .toList();
  }

  private static void close(JsonNode node) {
    if (node instanceof ObjectNode schema && schema.path("properties").isObject() && !schema.has("additionalProperties")) {
      schema.put("unevaluatedProperties", false);
    }
    node.properties().stream().filter(member -> !member.getKey().equals("allOf")).forEach(member -> close(member.getValue()));
    if (node.isArray()) {
      node.forEach(Schemas::close);
    }
  }
}
