package dev.remit.contracts.proof;

import dev.remit.openapi.Direction;
import dev.remit.openapi.Document;
import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.tree.TextNode;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which members are not sent in a direction: those that are {@code readOnly} in requests and those that are {@code
 * writeOnly} in answers may be missing even if they are required (OpenAPI 3.0.4, section 4.7.24.2).
 */
final class Travel {

  private final Document document;
  private final Direction direction;

  Travel(Document document, Direction direction) {
    this.document = document;
    this.direction = direction;
  }

  /** The place with the members that its schema, and what that consists of, says not to be sent. */
  Place at(Place place, ObjectNode schema) {
    if (direction == Direction.NONE || place.literal()) {
      return place;
    }
    var names = new TreeSet<>(place.optional());
    for (var part : parts(schema)) {
      var properties = part.object("properties");
      if (properties != null) {
        properties.forEach((name, property) -> addIfUnsent(name, property, names));
      }
    }
    return names.size() == place.optional().size() ? place : new Place(place.schema(), names, false);
  }

  private void addIfUnsent(String name, Node property, Set<String> names) {
    var flag = direction == Direction.REQUEST ? "readOnly" : "writeOnly";
    if (property instanceof ObjectNode schema && parts(schema).stream().anyMatch(part -> part.flag(flag))) {
      names.add(name);
    }
  }

  /** A schema and those it refers to and consists of. */
  private Set<ObjectNode> parts(ObjectNode schema) {
    Set<ObjectNode> parts = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Node> open = new ArrayDeque<>();
    open.add(schema);
    while (!open.isEmpty()) {
      if (open.pop() instanceof ObjectNode part && parts.add(part)) {
        if (part.get("allOf") instanceof ArrayNode several) {
          open.addAll(several.items());
        }
        if (part.get("$ref") instanceof TextNode ref) {
          open.add(target(ref.value()));
        }
      }
    }
    return parts;
  }

  private Node target(String ref) {
    try {
      return document.resolve(ref).node();
    } catch (IllegalArgumentException nowhere) {
      throw new Undecidable("A reference leads nowhere.");
    }
  }
}
