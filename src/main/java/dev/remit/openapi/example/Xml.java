package dev.remit.openapi.example;

import dev.remit.openapi.diff.Shape;
import dev.remit.openapi.tree.BooleanNode;
import dev.remit.openapi.tree.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * How values of a schema become XML (OpenAPI, XML object).
 *
 * @param kind 3.2's node type: element, attribute, text, cdata or none
 */
record Xml(@Nullable String name, @Nullable String namespace, @Nullable String prefix, String kind) {

  /** @param array whether the value is an array, which only is an element of its own if that is said */
  static Xml of(Shape shape, boolean array) {
    var kind = text(shape, "nodeType");
    if (kind == null) {
      boolean isElement = array ? flag(shape, "wrapped") : !flag(shape, "attribute");
      kind = isElement ? "element" : array ? "none" : "attribute";
    }
    return new Xml(text(shape, "name"), text(shape, "namespace"), text(shape, "prefix"), kind);
  }

  private static @Nullable String text(Shape shape, String key) {
    var found = shape.firstAt("xml", key);
    return found != null && found.node() instanceof TextNode text ? text.value() : null;
  }

  private static boolean flag(Shape shape, String key) {
    var found = shape.firstAt("xml", key);
    return found != null && found.node() instanceof BooleanNode flag && flag.value();
  }

  String nameOr(String other) {
    return name == null || name.isEmpty() ? other : name;
  }
}
