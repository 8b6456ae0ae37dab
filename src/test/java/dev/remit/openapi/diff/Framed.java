package dev.remit.openapi.diff;

import dev.remit.openapi.Document;
import dev.remit.openapi.Limits;
import dev.remit.openapi.Reads;
import dev.remit.openapi.RuleExample;
import dev.remit.openapi.read.Reading;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The whole documents that the fragments of an example stand for, as the head of {@code examples.yaml} says. */
final class Framed {

  private static final String SCHEMA = """
      {"openapi": "3.1.0", "info": {"title": "Example", "version": "%1$s"},
       "paths": {"/things": {"post": {
         "requestBody": {"required": true, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}},
         "responses": {"200": {"description": "Done", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}}}}}},
       "components": {"schemas": {"Thing": %2$s,
         "Dog": {"type": "object", "required": ["bark"]}, "Cat": {"type": "object", "required": ["meow"]}}}}
      """;
  private static final String OPERATION = """
      {"openapi": "3.1.0", "info": {"title": "Example", "version": "%1$s"},
       "paths": {"/things/{id}": {"get": %2$s}},
       "components": {"securitySchemes": {
         "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
         "login": {"type": "http", "scheme": "bearer"}}}}
      """;

  private static final String ROOT = "{\"openapi\": \"3.1.0\", \"info\": {\"title\": \"Example\", \"version\": \"%s\"}, \"paths\": {}}";

  private Framed() {}

  static Document before(RuleExample example) {
    return document(example.frame(), "1.0.0", tree(example.before()));
  }

  static Document after(RuleExample example) {
    return document(example.frame(), "2.0.0", tree(example.after()));
  }

  private static Document document(String frame, String version, Node fragment) {
    return Reads.read(switch (frame) {
      case "schema" -> SCHEMA.formatted(version, fragment.toJson());
      case "operation" -> OPERATION.formatted(version, over("{\"responses\": {\"200\": {\"description\": \"Done\"}}}", fragment));
      case "document" -> over(ROOT.formatted(version), fragment);
      default -> throw new IllegalArgumentException("There is no frame " + frame);
    });
  }

  private static String over(String base, Node fragment) {
    var members = new LinkedHashMap<String, String>();
    putAll(members, tree(base));
    putAll(members, fragment);
    return members.entrySet().stream().map(member -> '"' + member.getKey() + "\":" + member.getValue())
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static Node tree(String text) {
    return Reading.tree(text.getBytes(StandardCharsets.UTF_8), Limits.DEFAULT);
  }

  private static void putAll(Map<String, String> members, Node object) {
    ((ObjectNode) object).forEach((key, value) -> members.put(key, value.toJson()));
  }
}
