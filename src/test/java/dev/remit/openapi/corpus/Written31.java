package dev.remit.openapi.corpus;

import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.tree.TextNode;
import java.util.List;

/** A document of OpenAPI 3.0 as it is written in 3.1 (OpenAPI 3.1, appendix of changes; JSON Schema 2020-12). */
final class Written31 {

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

  // without a type beside it nullable says nothing, but that the authors of combined schemas mean all of it
  private static ObjectNode nullable(ObjectNode schema, boolean nullable) {
    var type = schema.get("type");
    if (!nullable) {
      return schema;
    }
    if (type instanceof TextNode) {
      return Edits.with(schema, "type", Edits.array(List.of(type, Edits.text("null"))));
    }
    boolean combined = schema.has("allOf") || schema.has("oneOf") || schema.has("anyOf");
    return !combined ? schema : Edits.object("anyOf", Edits.array(List.of(schema, Edits.object("type", Edits.text("null")))));
  }
}
