package dev.remit.openapi.diff;

import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;

/** JSON laid out for readers: what is short stays on its line, the rest is indented. */
final class JsonLayout {

  private static final int LINE = 72;

  private final StringBuilder text = new StringBuilder();
  private final int most;

  private JsonLayout(int most) {
    this.most = most;
  }

  /** The text, or more than so many characters of its beginning: what is left out is not even looked at. */
  static String of(Node value, int most) {
    var layout = new JsonLayout(most);
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
      text.append(value.toJson(most + 1));
    }
  }

  private void object(ObjectNode object, String indent) {
    text.append('{');
    for (int i = 0; i < object.size() && text.length() <= most; i++) {
      text.append(i == 0 ? "\n" : ",\n").append(indent).append("  ").append(Values.text(object.key(i)).toJson()).append(": ");
      write(object.value(i), indent + "  ");
    }
    text.append('\n').append(indent).append('}');
  }

  private void array(ArrayNode array, String indent) {
    text.append('[');
    for (int i = 0; i < array.size() && text.length() <= most; i++) {
      text.append(i == 0 ? "\n" : ",\n").append(indent).append("  ");
      write(array.items().get(i), indent + "  ");
    }
    text.append('\n').append(indent).append(']');
  }
}
