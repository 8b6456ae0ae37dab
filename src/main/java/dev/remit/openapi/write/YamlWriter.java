package dev.remit.openapi.write;

import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.tree.TextNode;

/** Writes YAML 1.2 in block style (chapter 8), two spaces a level. */
public final class YamlWriter {

  // indentation costs depth times values; deeper than people write, the rest goes on one line in flow style
  private static final int BLOCKS = 40;

  private final StringBuilder yaml = new StringBuilder();
  private boolean indented = true;

  private YamlWriter() {}

  public static String write(Node root) {
    var writer = new YamlWriter();
    writer.value(root, 0);
    return writer.yaml.toString();
  }

  private void value(Node node, int level) {
    if (!isBlock(node, level)) {
      scalar(node, level);
    } else if (node instanceof ObjectNode object) {
      object.forEach((key, value) -> entry(key, value, level));
    } else {
      ((ArrayNode) node).items().forEach(item -> item(item, level));
    }
  }

  private static boolean isBlock(Node node, int level) {
    return level < BLOCKS
        && (node instanceof ObjectNode object && object.size() > 0 || node instanceof ArrayNode array && array.size() > 0);
  }

  private void entry(String key, Node value, int level) {
    indent(level);
    YamlText.key(key, yaml);
    if (YamlText.needsMark(key)) {
      newLine();
      indent(level);
    }
    yaml.append(':');
    if (isBlock(value, level + 1)) {
      newLine();
    } else {
      yaml.append(' ');
    }
    value(value, level + 1);
  }

  private void item(Node item, int level) {
    indent(level);
    yaml.append("- ");
    indented = true;
    value(item, level + 1);
  }

  private void indent(int level) {
    if (!indented) {
      yaml.append("  ".repeat(level));
    }
    indented = false;
  }

  private void newLine() {
    yaml.append('\n');
    indented = false;
  }

  private void scalar(Node node, int level) {
    if (node instanceof TextNode text) {
      YamlText.block(text.value(), Math.max(1, level), yaml);
    } else {
      YamlFlow.write(node, yaml);
    }
    newLine();
  }
}
