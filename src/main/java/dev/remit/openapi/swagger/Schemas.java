package dev.remit.openapi.swagger;

import dev.remit.openapi.tree.BooleanNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.tree.TextNode;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/** Schemas (Swagger 2.0, "Schema Object"), and the types of parameters and headers, which have no schema there. */
final class Schemas {

  /** The members by which a parameter or header says its type ("Items Object", and the extension for null). */
  static final Set<String> TYPE = Set.of("type", "format", "items", "default", "maximum", "exclusiveMaximum", "minimum",
      "exclusiveMinimum", "maxLength", "minLength", "pattern", "maxItems", "minItems", "uniqueItems", "enum",
      "multipleOf", "x-nullable");

  private final References references;
  private final Orders orders;
  // by identity, because aliases of YAML repeat the same node
  private final Map<ObjectNode, Node> converted = new IdentityHashMap<>();
  private final Map<ObjectNode, Node> types = new IdentityHashMap<>();

  Schemas(References references, Orders orders) {
    this.references = references;
    this.orders = orders;
  }

  Node schema(Node schema) {
    if (!(schema instanceof ObjectNode object)) {
      return schema;
    }
    var known = converted.get(object);
    if (known == null) {
      known = convert(object);
      converted.put(object, known);
    }
    return known;
  }

  /** The type of a parameter or header as a schema. */
  Node type(ObjectNode holder) {
    var known = types.get(holder);
    if (known == null) {
      var own = holder.get("schema");
      known = schema(own == null ? new Members(holder, orders).only(TYPE, holder).object() : own);
      types.put(holder, known);
    }
    return known;
  }

  static boolean isArray(ObjectNode holder) {
    return "array".equals(holder.text("type"));
  }

  static boolean isFile(Node schema) {
    return schema instanceof ObjectNode object && "file".equals(object.text("type"));
  }

  private Node convert(ObjectNode schema) {
    var members = new Members(schema, orders);
    boolean file = isFile(schema);
    schema.forEach((key, value) -> {
      if (file && key.equals("type")) {
        members.put("type", "string").put("format", "binary");
      } else if (!file || !key.equals("format")) {
        convert(key, value, schema, members);
      }
    });
    return members.objectIfChanged(schema);
  }

  private void convert(String key, Node value, ObjectNode schema, Members members) {
    var name = name(key, schema);
    if (name.equals(key)) {
      members.keep(key, value, value(key, value));
    } else {
      members.put(name, value);
    }
  }

  private static String name(String key, ObjectNode schema) {
    return switch (key) {
      case "x-nullable" -> schema.has("nullable") || !(schema.get(key) instanceof BooleanNode) ? key : "nullable";
      case "collectionFormat" -> "x-collectionFormat";
      default -> key;
    };
  }

  private Node value(String key, Node value) {
    return switch (key) {
      case "$ref" -> references.toSchema(value);
      case "items", "additionalProperties", "not" -> schema(value);
      case "properties", "patternProperties", "definitions" -> Members.each(value, this::schema);
      case "allOf", "anyOf", "oneOf" -> Members.eachItem(value, this::schema);
      case "discriminator" -> discriminator(value);
      default -> value;
    };
  }

  private static Node discriminator(Node value) {
    return value instanceof TextNode ? new Members(value).put("propertyName", value).object() : value;
  }
}
