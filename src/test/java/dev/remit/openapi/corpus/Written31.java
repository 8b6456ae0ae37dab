package dev.remit.openapi.corpus;

import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.NullNode;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.tree.TextNode;
import java.util.List;
import java.util.Objects;

/** A document of OpenAPI 3.0 as it is written in 3.1 (OpenAPI 3.1, appendix of changes; JSON Schema 2020-12). */
final class Written31 {

  private static final NullNode NULL = new NullNode(1, 1);

  private Written31() {}

  static ObjectNode of(ObjectNode root) {
    var schemas = new Rewriting(Written31::schema, Written31::schema).of(root);
    return Edits.with(schemas, "openapi", Edits.text("3.1.0"));
  }

  // in 3.0 nothing counts beside a reference
  private static ObjectNode schema(ObjectNode schema) {
    var reference = schema.get("$ref");
    if (reference instanceof TextNode) {
      return Edits.object("$ref", reference);
    }
    var limited = exclusive(exclusive(schema, "minimum", "exclusiveMinimum"), "maximum", "exclusiveMaximum");
    return schema.has("nullable") ? nullable(Edits.without(limited, "nullable"), schema.flag("nullable")) : limited;
  }

  private static ObjectNode exclusive(ObjectNode schema, String limit, String exclusive) {
    var value = schema.get(limit);
    if (!schema.has(exclusive) || schema.number(exclusive) != null) {
      return schema;
    }
    return schema.flag(exclusive) && value != null
        ? Edits.with(Edits.without(schema, limit), exclusive, value) : Edits.without(schema, exclusive);
  }

  // strictly, null has to be listed in 3.0, too; its authors mean that it is
  private static ObjectNode nullable(ObjectNode schema, boolean nullable) {
    var type = schema.get("type");
    if (!nullable || !(type instanceof TextNode)) {
      return schema;
    }
    var typed = Edits.with(schema, "type", Edits.array(List.of(type, Edits.text("null"))));
    var values = schema.array("enum");
    return values == null ? typed : Edits.with(typed, "enum", Edits.plus(Edits.minus(values, NULL), NULL));
  }

  /** Whether null is meant where 3.1 can only say it as one more alternative, which moves words and discriminators inside. */
  static boolean isBeyond(Node node) {
    if (node instanceof ArrayNode list) {
      return list.items().stream().anyMatch(Written31::isBeyond);
    }
    return node instanceof ObjectNode object && (object.flag("nullable") && !object.has("type") && !object.has("$ref")
        || object.keys().stream().anyMatch(key -> isBeyond(Objects.requireNonNull(object.get(key)))));
  }
}
