package dev.remit.contracts.proof;

import dev.remit.openapi.Direction;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * Which members are not sent in a direction: those that are {@code readOnly} in requests and those that are {@code
 * writeOnly} in answers may be missing even if they are required (OpenAPI 3.0.4, section 4.7.24.2).
 */
final class Travel {

  private final Source source;
  private final Direction direction;

  Travel(Source source, Direction direction) {
    this.source = source;
    this.direction = direction;
  }

  /** The reach of a schema with the members that it, and what it consists of, says not to be sent. */
  Reach of(JsonNode schema, Reach reach) {
    if (direction == Direction.NONE || reach.literal()) {
      return reach;
    }
    var names = new TreeSet<>(reach.optional());
    for (var part : parts(schema)) {
      for (var property : part.path("properties").properties()) {
        if (isUnsent(property.getValue())) {
          names.add(property.getKey());
        }
      }
    }
    return names.size() == reach.optional().size() ? reach : new Reach(names, false);
  }

  private boolean isUnsent(JsonNode property) {
    var flag = direction == Direction.REQUEST ? "readOnly" : "writeOnly";
    return parts(property).stream().anyMatch(part -> part.path(flag).asBoolean(false));
  }

  /** A schema and those it refers to and consists of. */
  private Set<JsonNode> parts(JsonNode schema) {
    Set<JsonNode> parts = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<JsonNode> open = new ArrayDeque<>();
    open.add(schema);
    while (!open.isEmpty()) {
      var part = open.pop();
      if (part.isObject() && parts.add(part)) {
        if (part.path("$ref").isString()) {
          open.add(source.at(source.pointer(part.path("$ref").asString())));
        }
        if (!source.is30() || !part.has("$ref")) {
          part.path("allOf").forEach(open::add);
        }
      }
    }
    return parts;
  }
}
