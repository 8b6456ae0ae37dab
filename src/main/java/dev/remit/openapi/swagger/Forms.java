package dev.remit.openapi.swagger;

import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.tree.TextNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The parameters of a form as an object with a property for each field. */
final class Forms {

  private static final Set<String> REPLACED = Set.of("name", "in", "required", "collectionFormat", "allowEmptyValue",
      "schema", "style", "explode", "content");

  private final Source source;

  Forms(Source source) {
    this.source = source;
  }

  /** The request body, or null if there are no fields; those named later win. */
  @Nullable Node body(List<ObjectNode> shared, List<ObjectNode> own, List<String> consumed) {
    var fields = new LinkedHashMap<String, ObjectNode>();
    shared.forEach(field -> collect(field, fields));
    own.forEach(field -> collect(field, fields));
    if (fields.isEmpty()) {
      return null;
    }
    var origin = fields.values().iterator().next();
    var media = new Members(origin).put("schema", schema(fields, origin)).put("encoding", encoding(fields, origin)).object();
    boolean hasFile = fields.values().stream().anyMatch(Schemas::isFile);
    var body = new Members(origin).put("content", source.contents.of(MediaTypes.ofForm(consumed, hasFile), media));
    return (isAnyRequired(fields) ? body.put("required", true) : body).object();
  }

  private void collect(ObjectNode field, Map<String, ObjectNode> fields) {
    var name = field.text("name");
    if (name == null) {
      source.complaints.add(field, "A form parameter has no 'name' that is a string.");
    } else {
      fields.put(name, field);
    }
  }

  private static boolean isAnyRequired(Map<String, ObjectNode> fields) {
    return fields.values().stream().anyMatch(field -> field.flag("required"));
  }

  private ObjectNode schema(Map<String, ObjectNode> fields, Node origin) {
    var properties = new Members(origin);
    fields.forEach((name, field) -> properties.put(name, property(field)));
    var schema = new Members(origin).put("type", "object").put("properties", properties.object());
    return (isAnyRequired(fields) ? schema.put("required", required(fields, origin)) : schema).object();
  }

  private static Node required(Map<String, ObjectNode> fields, Node origin) {
    var names = fields.values().stream().filter(field -> field.flag("required")).map(field -> field.get("name"));
    return new ArrayNode(names.toArray(Node[]::new), origin.line(), origin.column());
  }

  private Node property(ObjectNode field) {
    if (!(source.schemas.type(field) instanceof ObjectNode schema)) {
      return source.schemas.type(field);
    }
    var property = new Members(field).allBut(Set.of(), schema);
    field.forEach((key, value) -> property.put(key,
        REPLACED.contains(key) || Schemas.TYPE.contains(key) || schema.has(key) ? null : value));
    return property.put("x-allowEmptyValue", field.get("allowEmptyValue")).object();
  }

  private static @Nullable Node encoding(Map<String, ObjectNode> fields, Node origin) {
    var encoding = new Members(origin);
    fields.forEach((name, field) -> {
      var style = new Members(field);
      if (Schemas.isArray(field)) {
        ArrayStyle.inQuery(field.get("collectionFormat"), style);
      }
      encoding.put(name, style.objectUnlessEmpty());
    });
    return encoding.objectUnlessEmpty();
  }
}
