package dev.remit.openapi.value;

import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The schema resources of a document, which are its parts under an {@code $id}, with their {@code $dynamicAnchor}s (JSON
 * Schema 2020-12 core, sections 8.2.1, 8.2.2 and 8.2.3.2). Only made for a document that refers dynamically.
 */
final class Resources {

  private final Map<Node, Map<String, Node>> anchors = new IdentityHashMap<>();

  Resources(Node root) {
    Deque<Part> open = new ArrayDeque<>();
    open.add(new Part(root, new HashMap<>()));
    while (!open.isEmpty()) {
      open.pop().enter(anchors, open);
    }
  }

  /** The outermost resource on the way that has this dynamic anchor decides; null if the innermost has none. */
  @Nullable Node find(String anchor, Trail trail) {
    var way = trail.schemas().map(anchors::get).toList();
    if (way.isEmpty() || !way.get(way.size() - 1).containsKey(anchor)) {
      return null;
    }
    return way.stream().map(resource -> resource.get(anchor)).filter(node -> node != null).findFirst().orElse(null);
  }

  private record Part(Node node, Map<String, Node> resource) {

    void enter(Map<Node, Map<String, Node>> anchors, Deque<Part> open) {
      if (node instanceof ArrayNode array) {
        array.items().forEach(item -> open.push(new Part(item, resource)));
      } else if (node instanceof ObjectNode object && !anchors.containsKey(object)) {
        var own = object.text("$id") == null ? resource : new HashMap<String, Node>();
        anchors.put(object, own);
        var anchor = object.text("$dynamicAnchor");
        if (anchor != null) {
          own.putIfAbsent(anchor, object);
        }
        object.forEach((key, value) -> open.push(new Part(value, own)));
      }
    }
  }
}
