package dev.remit.openapi.example;

import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.NumberNode;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.tree.TextNode;

/** How many characters of JSON a value takes, escapes aside. */
final class Sizes {

  private Sizes() {}

  static long of(Node value) {
    if (value instanceof ObjectNode object) {
      long size = 2;
      for (int i = 0; i < object.size(); i++) {
        size += ofName(object.key(i)) + of(object.value(i));
      }
      return size;
    }
    if (value instanceof ArrayNode array) {
      return 2 + array.items().stream().mapToLong(item -> 1 + of(item)).sum();
    }
    return value instanceof TextNode text ? text.value().length() + 2 : value instanceof NumberNode number ? number.raw().length() : 5;
  }

  /** Of a member's name with what stands around it. */
  static long ofName(String name) {
    return name.length() + 4;
  }
}
