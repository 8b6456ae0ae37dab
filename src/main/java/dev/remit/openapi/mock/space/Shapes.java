package dev.remit.openapi.mock.space;

import dev.remit.openapi.diff.Located;
import dev.remit.openapi.diff.Side;
import dev.remit.openapi.tree.BooleanNode;
import dev.remit.openapi.tree.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes shapes of schemas, one of each, so that schemas which come back to themselves have an end. For one thread. */
final class Shapes {

  private static final int DEEPEST = 16;
  private static final List<String> TOLD = List.of("default", "readOnly", "writeOnly", "format", "minimum", "maximum", "multipleOf", "maxItems", "example", "examples", "enum", "pattern");

  private final Side side;
  private final Map<Long, Shape> known = new HashMap<>();

  Shapes(Side side) {
    this.side = side;
  }

  @Nullable Shape orNull(@Nullable Located schema) {
    return schema == null ? null : of(schema);
  }

  /** Schemas that say the same have one shape, wherever they stand. */
  Shape of(Located schema) {
    var reference = schema.text("$ref");
    if (reference != null && (side.ignoresBesideReference() || schema.keys().size() == 1)) {
      return of(side.target(reference));
    }
    var shape = known.get(schema.node().hash());
    if (shape == null) {
      shape = new Shape(schema);
      known.put(schema.node().hash(), shape);
      read(schema, shape, 0);
    }
    return shape;
  }

  private void read(Located schema, Shape shape, int depth) {
    if (depth > DEEPEST || !(schema.node() instanceof ObjectNode object)) {
      return;
    }
    var reference = object.text("$ref");
    if (reference == null || !side.ignoresBesideReference()) {
      own(schema, object, shape, depth);
    }
    if (reference != null) {
      read(side.target(reference), shape, depth + 1);
    }
  }

  private void own(Located schema, ObjectNode object, Shape shape, int depth) {
    TOLD.stream().filter(object::has).forEach(keyword -> shape.keywords.putIfAbsent(keyword, Objects.requireNonNull(object.get(keyword))));
    if (shape.types.isEmpty()) {
      types(schema, shape);
    }
    members(schema, shape);
    var required = schema.at("required");
    shape.required.addAll(required == null ? List.of() : required.texts());
    var items = object.get("items") instanceof ObjectNode ? schema.at("items") : null;
    shape.items = shape.items == null ? orNull(items) : shape.items;
    parts(schema, "allOf").forEach(part -> read(part, shape, depth + 1));
    parts(schema, "anyOf").forEach(part -> shape.alternatives.add(of(part)));
    parts(schema, "oneOf").forEach(part -> shape.alternatives.add(of(part)));
  }

  private static void types(Located schema, Shape shape) {
    var type = schema.text("type");
    var several = schema.at("type");
    shape.types.addAll(type != null ? List.of(type) : several == null ? List.of() : several.texts());
  }

  private void members(Located schema, Shape shape) {
    var properties = schema.at("properties");
    for (var name : properties == null ? List.<String>of() : properties.keys()) {
      shape.members.putIfAbsent(name, of(Objects.requireNonNull(properties.at(name))));
    }
    var others = schema.at("additionalProperties");
    boolean taken = others != null && (!(others.node() instanceof BooleanNode flag) || flag.value());
    shape.open |= taken || schema.has("patternProperties");
  }

  private static List<Located> parts(Located schema, String keyword) {
    var parts = schema.at(keyword);
    return parts == null ? List.of() : parts.items();
  }
}
