package dev.remit.openapi.mock.space;

import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.BooleanNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.NumberNode;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.tree.TextNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values taken apart and put together. */
final class Trees {

  private static final int LONGEST_NUMBER = 60;
  private static final int WIDEST_POWER = 400;

  private Trees() {}

  static ObjectNode object(Map<String, Node> members) {
    return new ObjectNode(members.keySet().toArray(String[]::new), members.values().toArray(Node[]::new), 1, 1);
  }

  static Map<String, Node> members(ObjectNode object) {
    var members = new LinkedHashMap<String, Node>();
    object.forEach(members::put);
    return members;
  }

  static ArrayNode array(List<? extends Node> items) {
    return new ArrayNode(items.toArray(Node[]::new), 1, 1);
  }

  static TextNode text(String text) {
    return new TextNode(text, 1, 1);
  }

  static NumberNode number(long number) {
    return new NumberNode(Long.toString(number), 1, 1);
  }

  /** The text of a text, number or boolean, the same for equal numbers; null for anything else. */
  static @Nullable String scalar(@Nullable Node node) {
    if (node instanceof TextNode text) {
      return text.value();
    }
    if (node instanceof NumberNode number) {
      return number(number);
    }
    return node instanceof BooleanNode flag ? String.valueOf(flag.value()) : null;
  }

  private static String number(NumberNode number) {
    var raw = number.raw();
    if (raw.length() > LONGEST_NUMBER || raw.chars().allMatch(c -> c >= '0' && c <= '9') && (raw.charAt(0) != '0' || raw.length() == 1)) {
      return raw;
    }
    var exact = number.value().stripTrailingZeros();
    return Math.abs(exact.scale()) > WIDEST_POWER ? raw : exact.signum() == 0 ? "0" : exact.toPlainString();
  }
}
