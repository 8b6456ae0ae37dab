package dev.remit.openapi.write;

import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.tree.TextNode;

/** Writes a value on one line (YAML 1.2, section 7.4). */
final class YamlFlow {

  private YamlFlow() {}

  static void write(Node node, StringBuilder yaml) {
    if (node instanceof ObjectNode object) {
      object(object, yaml);
    } else if (node instanceof ArrayNode array) {
      array(array, yaml);
    } else if (node instanceof TextNode text) {
      YamlText.quote(text.value(), yaml);
    } else {
      yaml.append(node.toJson());
    }
  }

  private static void object(ObjectNode object, StringBuilder yaml) {
    yaml.append('{');
    object.forEach((key, value) -> {
      yaml.append(yaml.charAt(yaml.length() - 1) == '{' ? "" : ", ");
      YamlText.quotedKey(key, yaml);
      yaml.append(": ");
      write(value, yaml);
    });
    yaml.append('}');
  }

  private static void array(ArrayNode array, StringBuilder yaml) {
    yaml.append('[');
    for (int i = 0; i < array.size(); i++) {
      yaml.append(i == 0 ? "" : ", ");
      write(array.items().get(i), yaml);
    }
    yaml.append(']');
  }
}
