package dev.remit.openapi.swagger;

import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.tree.TextNode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Paths with their operations (Swagger 2.0, "Path Item Object" and "Operation Object"). */
final class PathItems {

  private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "options", "head", "patch");
  /** Members that a Swagger document does not have, and that would mean something in the converted one. */
  private static final Set<String> FOREIGN =
      Set.of("servers", "trace", "query", "additionalOperations", "requestBody", "callbacks");
  private static final Set<String> REPLACED = Set.of("consumes", "produces", "schemes");

  private final Source source;
  private final Parameters parameters;
  private final Bodies bodies;
  private final Responses responses;

  PathItems(Source source, Parameters parameters, Bodies bodies, Responses responses) {
    this.source = source;
    this.parameters = parameters;
    this.bodies = bodies;
    this.responses = responses;
  }

  Node item(Node node) {
    if (!(node instanceof ObjectNode item)) {
      return node;
    }
    if (item.get("$ref") instanceof TextNode ref && !References.namesMember("paths", ref.value())) {
      return elsewhere(item, ref.value());
    }
    var members = source.members(item);
    item.forEach((key, value) -> {
      if (METHODS.contains(key)) {
        members.put(key, operation(value, item.get("parameters")));
      } else if (!FOREIGN.contains(key)) {
        members.put(key, key.equals("parameters") ? list(value) : value);
      }
    });
    return members.object();
  }

  private Node elsewhere(ObjectNode item, String ref) {
    return source.references.target(ref) instanceof ObjectNode target && !target.has("$ref") ? item(target) : item;
  }

  private Node operation(Node node, @Nullable Node shared) {
    if (!(node instanceof ObjectNode operation)) {
      return node;
    }
    var members = source.members(operation);
    operation.forEach((key, value) -> {
      if (!REPLACED.contains(key) && !FOREIGN.contains(key)) {
        members.put(key, member(key, value, operation));
      }
    });
    return members.put("requestBody", bodies.of(operation, shared)).put("servers", source.servers.ofOperation(operation)).object();
  }

  private Node member(String key, Node value, ObjectNode operation) {
    return switch (key) {
      case "parameters" -> list(value);
      case "responses" -> responses.of(value, operation);
      default -> value;
    };
  }

  private Node list(Node list) {
    bodies.check(list);
    return parameters.list(list);
  }
}
