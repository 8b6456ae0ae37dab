package dev.remit.openapi.swagger;

import dev.remit.openapi.Flaw;
import dev.remit.openapi.Limits;
import dev.remit.openapi.UnreadableDocument;
import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Content by media type. A schema is repeated for each type, in each operation that inlines it; in memory it is one, but
 * whoever walks the document meets it again and again, so that all of it counts against {@link Limits#nodes()}.
 */
final class Contents {

  private final Limits limits;
  private final Orders orders;
  private final Map<Node, Long> sizes = new IdentityHashMap<>();
  private long nodes;

  Contents(Limits limits, Orders orders) {
    this.limits = limits;
    this.orders = orders;
  }

  /** The same media type object for each type. */
  ObjectNode of(List<String> types, ObjectNode media) {
    var content = new Members(media, orders);
    types.forEach(type -> content.put(type, media));
    charge(types.size(), media);
    return content.object();
  }

  /** A schema with its example for each type, where there is one. */
  ObjectNode of(List<String> types, Node schema, @Nullable ObjectNode examples) {
    var content = new Members(schema, orders);
    var plain = new Members(schema, orders).put("schema", schema).object();
    types.forEach(type -> content.put(type, examples == null || !examples.has(type) ? plain : plain.with("example", examples.get(type))));
    charge(types.size(), schema);
    return content.object();
  }

  private void charge(int times, Node repeated) {
    nodes += times * (size(repeated) + 1);
    if (nodes > limits.nodes()) {
      throw new UnreadableDocument(List.of(new Flaw("", repeated.line(), repeated.column(),
          "Schemas are repeated for so many media types that the document holds more than the " + limits.nodes()
              + " values that are read (limit 'nodes').")));
    }
  }

  private long size(Node node) {
    if (!(node instanceof ObjectNode) && !(node instanceof ArrayNode)) {
      return 1;
    }
    var known = sizes.get(node);
    if (known == null) {
      known = counted(node);
      sizes.put(node, known);
    }
    return known;
  }

  private long counted(Node node) {
    long count = 1;
    if (node instanceof ArrayNode array) {
      for (var item : array.items()) {
        count += size(item);
      }
    } else if (node instanceof ObjectNode object) {
      for (int i = 0; i < object.size(); i++) {
        count += size(object.value(i));
      }
    }
    return count;
  }
}
