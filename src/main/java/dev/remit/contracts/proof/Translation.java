package dev.remit.contracts.proof;

import dev.remit.openapi.Dialect;
import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.BooleanNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.NumberNode;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.tree.TextNode;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Schemas as JSON Schema 2020-12, keyword by keyword. 3.1's are that already; 3.0's differ in what {@link Dialect30}
 * says. What demands nothing is left out, and so is a keyword whose value is of no kind it may have.
 */
final class Translation {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final Set<String> TYPES = Set.of("null", "boolean", "object", "array", "number", "string", "integer");

  private final Excerpt excerpt;
  private final Travel travel;
  private final Dialect dialect;

  Translation(Excerpt excerpt, Travel travel, Dialect dialect) {
    this.excerpt = excerpt;
    this.travel = travel;
    this.dialect = dialect;
  }

  JsonNode of(Place place) {
    excerpt.count();
    return place.schema() instanceof ObjectNode schema ? object(place, schema)
        : JSON.booleanNode(!(place.schema() instanceof BooleanNode accepts) || accepts.value());
  }

  private JsonNode object(Place place, ObjectNode schema) {
    var result = JSON.objectNode();
    if (dialect == Dialect.OPENAPI_3_0 && schema.get("$ref") instanceof TextNode ref) {
      return result.put("$ref", excerpt.reference(ref.value(), place));
    }
    var own = travel.at(place, schema);
    schema.forEach((keyword, argument) -> {
      var translated = keyword(own, keyword, argument);
      if (translated != null) {
        result.set(keyword, translated);
      }
    });
    return dialect == Dialect.OPENAPI_3_0 ? Dialect30.corrected(schema, result) : result;
  }

  private @Nullable JsonNode keyword(Place own, String keyword, Node argument) {
    return switch (keyword) {
      case "allOf", "anyOf", "oneOf" -> several(argument, own::here);
      case "prefixItems" -> several(argument, own::inside);
      case "then", "else" -> of(own.here(argument));
      case "if", "not" -> of(own.literally(argument));
      case "items", "contains", "propertyNames", "additionalProperties", "unevaluatedProperties", "unevaluatedItems" -> of(own.inside(argument));
      case "properties", "patternProperties" -> named(argument, own::inside);
      case "dependentSchemas" -> named(argument, own::here);
      case "$ref" -> argument instanceof TextNode ref ? JSON.stringNode(excerpt.reference(ref.value(), own)) : null;
      case "$dynamicRef", "$recursiveRef", "$id", "$schema", "dependencies" ->
          throw new Undecidable("The schema uses " + keyword + ", which is not translated.");
      default -> assertion(own, keyword, argument);
    };
  }

  private static @Nullable JsonNode assertion(Place own, String keyword, Node argument) {
    return switch (keyword) {
      case "type" -> type(argument);
      case "required" -> required(own, argument);
      case "enum" -> argument instanceof ArrayNode ? Json.of(argument) : null;
      case "const" -> Json.of(argument);
      case "format", "pattern" -> argument instanceof TextNode ? Json.of(argument) : null;
      case "uniqueItems" -> argument instanceof BooleanNode ? Json.of(argument) : null;
      case "dependentRequired" -> argument instanceof ObjectNode ? Json.of(argument) : null;
      case "multipleOf", "maximum", "minimum", "exclusiveMaximum", "exclusiveMinimum", "maxLength", "minLength", "maxItems",
          "minItems", "maxContains", "minContains", "maxProperties", "minProperties" ->
          argument instanceof NumberNode ? Json.of(argument) : null;
      default -> null;
    };
  }

  private @Nullable JsonNode several(Node argument, Function<Node, Place> place) {
    if (!(argument instanceof ArrayNode schemas) || schemas.size() == 0) {
      return null;
    }
    return JSON.arrayNode().addAll(schemas.items().stream().map(place).map(this::of).toList());
  }

  private @Nullable JsonNode named(Node argument, Function<Node, Place> place) {
    if (!(argument instanceof ObjectNode schemas)) {
      return null;
    }
    var result = JSON.objectNode();
    schemas.forEach((name, schema) -> result.set(name, of(place.apply(schema))));
    return result;
  }

  private static @Nullable JsonNode required(Place own, Node argument) {
    if (!(argument instanceof ArrayNode names)) {
      return null;
    }
    var demanded = JSON.arrayNode();
    names.items().stream()
        .map(name -> name instanceof TextNode text ? text.value() : null)
        .filter(name -> name != null && !own.optional().contains(name))
        .distinct()
        .forEach(demanded::add);
    return demanded;
  }

  /** A type of another name, such as {@code file}, demands nothing. */
  private static @Nullable JsonNode type(Node argument) {
    var types = argument instanceof ArrayNode several ? several.items() : List.of(argument);
    boolean known = types.stream().allMatch(type -> type instanceof TextNode text && TYPES.contains(text.value()));
    return known ? Json.of(argument) : null;
  }
}
