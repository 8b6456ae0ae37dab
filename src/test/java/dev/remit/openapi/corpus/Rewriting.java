package dev.remit.openapi.corpus;

import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Rewrites every schema of a document, those inside first. Examples, defaults, listed values and extensions are values, not
 * schemas, and stay.
 */
final class Rewriting {

  private static final Set<String> VALUES = Set.of("example", "examples", "default", "enum", "const", "value", "dataValue",
      "serializedValue", "mapping", "scopes", "security", "info", "tags", "servers", "externalDocs", "links", "securitySchemes", "xml");
  private static final Set<String> NAMED = Set.of("patternProperties", "dependentSchemas", "$defs", "schemas");
  private static final Set<String> COMBINED = Set.of("allOf", "anyOf", "oneOf", "prefixItems");
  private static final Set<String> SINGLE = Set.of("schema", "items", "not", "additionalProperties", "if", "then", "else", "contains",
      "propertyNames", "unevaluatedProperties", "unevaluatedItems", "itemSchema");
  /** Maps whose keys are free, and may be those of keywords. */
  private static final Set<String> MAPS = Set.of("paths", "webhooks", "responses", "content", "headers", "parameters", "requestBodies",
      "callbacks", "encoding", "pathItems", "mediaTypes");

  private final UnaryOperator<ObjectNode> places;
  private final UnaryOperator<ObjectNode> branches;

  /**
   * What becomes of schemas.
   *
   * @param places of one that describes a value or a member by itself
   * @param branches of one that has a name, or is combined with others
   */
  Rewriting(UnaryOperator<ObjectNode> places, UnaryOperator<ObjectNode> branches) {
    this.places = places;
    this.branches = branches;
  }

  ObjectNode of(ObjectNode object) {
    var members = new LinkedHashMap<String, Node>();
    object.forEach((key, value) -> members.put(key, key.startsWith("x-") || VALUES.contains(key) ? value : member(key, value)));
    return Edits.object(members);
  }

  private Node member(String key, Node value) {
    if (value instanceof ArrayNode list) {
      return Edits.array(list.items().stream()
          .map(item -> item instanceof ObjectNode object ? edited(object, COMBINED.contains(key) ? branches : UnaryOperator.identity()) : item)
          .toList());
    }
    if (!(value instanceof ObjectNode object)) {
      return value;
    }
    return SINGLE.contains(key) ? edited(object, places)
        : key.equals("properties") ? map(object, places)
        : NAMED.contains(key) ? map(object, branches)
        : MAPS.contains(key) ? map(object, UnaryOperator.identity()) : of(object);
  }

  private Node map(ObjectNode object, UnaryOperator<ObjectNode> edit) {
    var members = new LinkedHashMap<String, Node>();
    object.forEach((name, value) -> members.put(name, value instanceof ObjectNode inner ? edited(inner, edit) : value));
    return Edits.object(members);
  }

  private ObjectNode edited(ObjectNode object, UnaryOperator<ObjectNode> edit) {
    return edit.apply(of(object));
  }
}
