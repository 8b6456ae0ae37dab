package dev.remit.openapi.swagger;

import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;

/** A tree as lines of text whatever the order of its keys. */
final class Sorting {

  private Sorting() {}

  static void write(Node node, String path, StringBuilder lines) {
    if (node instanceof ObjectNode object) {
      lines.append(path).append(" {}\n");
      object.keys().stream().sorted().forEach(key -> write(object.get(key), path + "/" + key, lines));
    } else if (node instanceof ArrayNode array) {
      lines.append(path).append(" []\n");
      for (int i = 0; i < array.size(); i++) {
        write(array.items().get(i), path + "/" + i, lines);
      }
    } else {
      lines.append(path).append(' ').append(node.toJson()).append('\n');
    }
  }
}
