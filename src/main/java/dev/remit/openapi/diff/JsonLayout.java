package dev.remit.openapi.diff;

import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.tree.TextNode;
import java.util.Locale;

/**
 * JSON laid out for readers: what is short stays on its line, lists of what is short fill their lines, the rest is indented. Long rows
 * of the same and long texts are told by their beginning and how much more there is.
 */
final class JsonLayout {

  private static final int LINE = 72;
  /** So many of the same are written out; of more, a few. */
  private static final int SAME = 16;
  private static final int FEW = 3;
  /** A text of so many characters is written out. */
  private static final int LONG = 1_000;

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
    } else if (value instanceof TextNode one && one.value().length() > LONG) {
      text.append(value.toJson(LINE)).append("… and ").append(more(one.value().length() + 1 - LINE)).append(" characters more\"");
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

  // numbers and short texts fill their lines
  private void array(ArrayNode array, String indent) {
    text.append('[');
    for (int i = 0; i < array.size() && text.length() <= most; i++) {
      var item = array.item(i);
      boolean fits = i > 0 && fits(item) && fits(array.item(i - 1));
      text.append(i == 0 ? "" : ",").append(fits ? " " : "\n" + indent + "  ");
      write(item, indent + "  ");
      int same = same(array, i);
      if (same > SAME) {
        text.append(",\n").append(indent).append("  … and ").append(more(same - FEW)).append(" more of the same");
        i += same - FEW;
      }
    }
    text.append('\n').append(indent).append(']');
  }

  private boolean fits(Node item) {
    boolean isScalar = !(item instanceof ObjectNode) && !(item instanceof ArrayNode);
    return isScalar && text.length() - text.lastIndexOf("\n") + item.toJson(LINE).length() < LINE;
  }

  /** How many of the same stand from here on, if some have been written; 0 within a row of them. */
  private static int same(ArrayNode array, int from) {
    int first = from - FEW + 1;
    if (first < 0 || first > 0 && array.item(first - 1).sameAs(array.item(from))) {
      return 0;
    }
    int end = first;
    while (end < array.size() && array.item(end).sameAs(array.item(first))) {
      end++;
    }
    return end - first;
  }

  private static String more(int number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
