package dev.remit.openapi.message;

import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.tree.TextNode;
import java.util.EnumSet;
import java.util.List;

/** The JSON types that a schema may accept, as far as it tells at once. */
enum Kinds {
  STRING, NUMBER, BOOLEAN, NULL, ARRAY, OBJECT;

  /** What a schema says with its own {@code type}, {@code enum}, {@code const}, {@code properties} and {@code items}. */
  static EnumSet<Kinds> own(Node schema) {
    return schema instanceof ObjectNode object ? own(object) : EnumSet.allOf(Kinds.class);
  }

  private static EnumSet<Kinds> own(ObjectNode schema) {
    var type = schema.get("type");
    if (type instanceof TextNode text) {
      return named(text.value());
    }
    if (type instanceof ArrayNode types) {
      var all = EnumSet.noneOf(Kinds.class);
      types.items().forEach(each -> all.addAll(each instanceof TextNode text ? named(text.value()) : EnumSet.noneOf(Kinds.class)));
      return all;
    }
    return untyped(schema);
  }

  private static EnumSet<Kinds> untyped(ObjectNode schema) {
    var values = schema.array("enum");
    var constant = schema.get("const");
    if (values != null || constant != null) {
      var kinds = EnumSet.noneOf(Kinds.class);
      (values == null ? List.of(constant) : values.items()).forEach(value -> kinds.add(kind(value)));
      return kinds;
    }
    return schema.has("properties") ? EnumSet.of(OBJECT) : schema.has("items") ? EnumSet.of(ARRAY) : EnumSet.allOf(Kinds.class);
  }

  private static Kinds kind(Node value) {
    return named(value.kind()).iterator().next();
  }

  private static EnumSet<Kinds> named(String type) {
    return switch (type) {
      case "string", "file" -> EnumSet.of(STRING);
      case "number", "integer" -> EnumSet.of(NUMBER);
      case "boolean" -> EnumSet.of(BOOLEAN);
      case "null" -> EnumSet.of(NULL);
      case "array" -> EnumSet.of(ARRAY);
      case "object" -> EnumSet.of(OBJECT);
      default -> EnumSet.allOf(Kinds.class);
    };
  }
}
