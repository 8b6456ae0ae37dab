package dev.remit.contracts.proof;

import java.util.Set;
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
  private final boolean is30;

  Translation(Excerpt excerpt, Travel travel, boolean is30) {
    this.excerpt = excerpt;
    this.travel = travel;
    this.is30 = is30;
  }

  JsonNode of(JsonNode schema, Reach reach) {
    excerpt.count();
    if (!schema.isObject()) {
      return JSON.booleanNode(schema.asBoolean(true));
    }
    var result = JSON.objectNode();
    if (is30 && schema.path("$ref").isString()) {
      return result.put("$ref", excerpt.reference(schema.path("$ref").asString(), reach));
    }
    var own = travel.of(schema, reach);
    for (var member : schema.properties()) {
      var translated = keyword(own, member.getKey(), member.getValue());
      if (translated != null) {
        result.set(member.getKey(), translated);
      }
    }
    return is30 ? Dialect30.corrected(schema, result) : result;
  }

  private @Nullable JsonNode keyword(Reach own, String keyword, JsonNode argument) {
    return switch (keyword) {
      case "allOf", "anyOf", "oneOf" -> several(argument, own);
      case "prefixItems" -> several(argument, own.inside());
      case "then", "else" -> of(argument, own);
      case "if", "not" -> of(argument, own.literally());
      case "items", "contains", "propertyNames", "additionalProperties", "unevaluatedProperties", "unevaluatedItems" ->
          of(argument, own.inside());
      case "properties", "patternProperties" -> named(argument, own.inside());
      case "dependentSchemas" -> named(argument, own);
      case "$ref" -> argument.isString() ? JSON.stringNode(excerpt.reference(argument.asString(), own)) : null;
      case "$dynamicRef", "$recursiveRef", "$id", "$schema", "dependencies" ->
          throw new Undecidable("The schema uses " + keyword + ", which is not translated.");
      case "required" -> argument.isArray() ? required(argument, own) : null;
      default -> isAssertion(keyword, argument) ? argument : null;
    };
  }

  private static boolean isAssertion(String keyword, JsonNode argument) {
    return switch (keyword) {
      case "type" -> argument.isArray() ? argument.valueStream().allMatch(Translation::isType) : isType(argument);
      case "enum" -> argument.isArray();
      case "const" -> true;
      case "format", "pattern" -> argument.isString();
      case "uniqueItems" -> argument.isBoolean();
      case "dependentRequired" -> argument.isObject();
      case "multipleOf", "maximum", "minimum", "exclusiveMaximum", "exclusiveMinimum", "maxLength", "minLength", "maxItems",
          "minItems", "maxContains", "minContains", "maxProperties", "minProperties" -> argument.isNumber();
      default -> false;
    };
  }

  /** A type of another name, such as {@code file}, demands nothing. */
  private static boolean isType(JsonNode name) {
    return name.isString() && TYPES.contains(name.asString());
  }

  private @Nullable JsonNode several(JsonNode schemas, Reach reach) {
    return schemas.isEmpty() ? null : JSON.arrayNode().addAll(schemas.valueStream().map(schema -> of(schema, reach)).toList());
  }

  private JsonNode named(JsonNode schemas, Reach reach) {
    var result = JSON.objectNode();
    schemas.properties().forEach(member -> result.set(member.getKey(), of(member.getValue(), reach)));
    return result;
  }

  private static JsonNode required(JsonNode names, Reach own) {
    return JSON.arrayNode().addAll(names.valueStream()
        .filter(name -> name.isString() && !own.optional().contains(name.asString()))
        .distinct()
        .toList());
  }
}
