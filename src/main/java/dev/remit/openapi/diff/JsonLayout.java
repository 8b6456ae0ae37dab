package dev.remit.openapi.diff;

import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;

/** JSON laid out for readers: what is short stays on its line, the rest is indented. */
final class JsonLayout {

  private static final int LINE = 72;

  private final StringBuilder text = new StringBuilder();

  private JsonLayout() {}

  static String of(Node value) {
    var layout = new JsonLayout();
    layout.write(value, "");
    return layout.text.toString();
  }

  private void write(Node value, String indent) {
    var line = value.toJson(LINE + 1);
    if (line.length() <= LINE) {
      text.append(line);
    } else if (value instanceof ObjectNode object) {
      object(object, indent);
    } else if (value instanceof ArrayNode array) {
      array(array, indent);
    } else {
      text.append(value.toJson());
    }
  }

  private void object(ObjectNode object, String indent) {
    text.append('{');
    for (int i = 0; i < object.size(); i++) {
      var key = object.keys().get(i);
      text.append(i == 0 ? "\n" : ",\n").append(indent).append("  ").append(Values.text(key).toJson()).append(": ");
      write(java.util.Objects.requireNonNull(object.get(key)), indent + "  ");
    }
    text.append('\n').append(indent).append('}');
  }

  private void array(ArrayNode array, String indent) {
    text.append('[');
    for (int i = 0; i < array.size(); i++) {
      text.append(i == 0 ? "\n" : ",\n").append(indent).append("  ");
      write(array.items().get(i), indent + "  ");
    }
    text.append('\n').append(indent).append(']');
  }
}
