package dev.remit.openapi.corpus;

import static dev.remit.openapi.corpus.SchemaMutations.edit;
import static dev.remit.openapi.corpus.SchemaMutations.has;
import static dev.remit.openapi.corpus.SchemaMutations.is;

import dev.remit.openapi.corpus.Expected.Ends;
import dev.remit.openapi.corpus.SchemaMutations.Edit;
import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.tree.TextNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** Edits of what a schema says of its values. */
final class ValueMutations {

  private ValueMutations() {}

  static List<Mutation> all() {
    return List.of(
        edit("type changed", use -> isFreeText(use) && !use.untyped,
            use -> put(use, "type", type -> Edits.text("integer"), "type-changed", "type-changed")),
        edit("type narrowed", use -> isFree(use, "number") && !use.untyped && !has(use, "format", "minimum", "maximum", "multipleOf"),
            use -> put(use, "type", type -> Edits.text("integer"), "type-narrowed", "type-widened")),
        edit("enum value removed", ValueMutations::isList,
            use -> put(use, "enum", ValueMutations::withoutLast, "enum-value-removed", "enum-value-added")),
        edit("maxLength tightened", use -> isFreeText(use) && length(use) > 1 && !has(use, "minLength", "pattern", "format"),
            use -> put(use, "maxLength", old -> Edits.number(length(use) / 2 + ""), "max-length-lowered", "max-length-raised")),
        edit("maxLength added", use -> isFreeText(use) && !has(use, "maxLength", "minLength", "pattern", "format"),
            use -> add(use, "maxLength", Edits.number("7"), "max-length-lowered", "max-length-raised")),
        edit("minimum tightened", use -> isFree(use, "integer") && has(use, "minimum") && !has(use, "maximum", "exclusiveMinimum", "exclusiveMaximum"),
            use -> put(use, "minimum", ValueMutations::more, "minimum-raised", "minimum-lowered")),
        edit("minimum added", use -> isFree(use, "integer") && !has(use, "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"),
            use -> add(use, "minimum", Edits.number("3"), "minimum-raised", "minimum-lowered")),
        edit("format changed", use -> isFreeText(use) && "date-time".equals(use.node.text("format")) && !has(use, "maxLength", "minLength", "pattern"),
            use -> put(use, "format", old -> Edits.text("date"), "format-changed", "format-changed")),
        edit("format added", use -> isFreeText(use) && !has(use, "format", "maxLength", "minLength", "pattern"),
            use -> add(use, "format", Edits.text("uuid"), "format-added", "format-removed")),
        edit("format narrowed", use -> isFree(use, "integer") && "int64".equals(use.node.text("format")) && !has(use, "minimum", "maximum"),
            use -> put(use, "format", old -> Edits.text("int32"), "format-narrowed", "format-widened")),
        edit("pattern added", use -> isFreeText(use) && !has(use, "format", "maxLength", "minLength", "pattern"),
            use -> add(use, "pattern", Edits.text("^[0-9]+$"), "pattern-added", "pattern-removed")),
        edit("maxItems added", use -> isFree(use, "array") && !use.text && has(use, "items") && !has(use, "minItems", "maxItems"),
            use -> add(use, "maxItems", Edits.number("2"), "max-items-lowered", "max-items-raised")),
        edit("uniqueItems added", use -> isFree(use, "array") && !use.text && has(use, "items") && !has(use, "uniqueItems", "maxItems"),
            use -> add(use, "uniqueItems", Edits.flag(), "unique-items-demanded", "unique-items-dropped")),
        edit("object closed", use -> isFree(use, "object") && !use.text && namesWhatItRequires(use) && !has(use, "additionalProperties", "unevaluatedProperties", "patternProperties", "maxProperties"),
            use -> add(use, "additionalProperties", Edits.no(), "additional-properties-closed", "additional-properties-opened")),
        edit("description edited", use -> use.node.text("description") != null, use -> put(use, "description",
            old -> Edits.text("Edited."), SchemaMutations.WORDS, SchemaMutations.WORDS)),
        nullable());
  }

  private static Mutation nullable() {
    return subject -> edit("nullable added", use -> use.node.get("type") instanceof TextNode type && !type.value().equals("null")
            && !use.text && !has(use, "nullable", "enum", "const"),
        use -> subject.document.dialect().isJsonSchema() ? typed(use) : written(use)).of(subject);
  }

  private static Edit typed(SchemaUse use) {
    return put(use, "type", type -> Edits.array(List.of(type, Edits.text("null"))), "became-nullable", "became-not-nullable");
  }

  private static Edit written(SchemaUse use) {
    var ends = new Ends(use.pointer.to("type").toString(), use.pointer.to("nullable").toString());
    return new Edit(schema -> Edits.with(schema, "nullable", Edits.flag()), "became-nullable", "became-not-nullable", ends);
  }

  private static Edit put(SchemaUse use, String key, Function<Node, Node> change, String rule, String mirror) {
    return new Edit(schema -> Edits.with(schema, key, change.apply(schema.get(key))), rule, mirror, Ends.both(use.pointer.to(key)));
  }

  private static Edit add(SchemaUse use, String key, Node value, String rule, String mirror) {
    return new Edit(schema -> Edits.with(schema, key, value), rule, mirror, Ends.fresh(use.pointer.to(key)));
  }

  private static boolean isFreeText(SchemaUse use) {
    return isFree(use, "string");
  }

  private static boolean isFree(SchemaUse use, String type) {
    return is(use, type) && !has(use, "enum", "const", "x-extensible-enum");
  }

  /** Otherwise nothing fits once it is closed, and that is what is found. */
  private static boolean namesWhatItRequires(SchemaUse use) {
    return use.node.get("properties") instanceof ObjectNode members
        && (!(use.node.get("required") instanceof ArrayNode required)
            || required.items().stream().allMatch(name -> name instanceof TextNode text && members.get(text.value()) != null));
  }

  private static int length(SchemaUse use) {
    var length = use.node.number("maxLength");
    return length == null ? 0 : length.min(BigDecimal.valueOf(10_000)).intValue();
  }

  private static boolean isList(SchemaUse use) {
    return is(use, "string") && use.node.get("enum") instanceof ArrayNode list
        && list.items().stream().allMatch(TextNode.class::isInstance)
        && list.items().stream().map(Node::toJson).distinct().count() > 1
        && !has(use, "x-extensible-enum", "maxLength", "minLength", "pattern", "format");
  }

  private static Node withoutLast(Node list) {
    var values = (ArrayNode) list;
    return Edits.minus(values, values.item(values.size() - 1));
  }

  private static Node more(Node number) {
    return Edits.number(new BigDecimal(number.toJson()).add(BigDecimal.ONE).toPlainString());
  }

  static ObjectNode text() {
    return Edits.object("type", Edits.text("string"));
  }
}
