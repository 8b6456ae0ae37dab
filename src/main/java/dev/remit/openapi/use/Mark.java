package dev.remit.openapi.use;

import java.util.Deque;
import java.util.Set;

/**
 * That a consumer uses what a place of the document describes.
 *
 * @param operation in which
 * @param part of its messages, such as {@code 200} or {@code query parameter limit}
 * @param way from the part's value to the value that is described
 * @param sure whether it is known, not only likely
 */
record Mark(Kind kind, String operation, String part, Way way, boolean sure) {

  private static final Set<String> SINGLE = Set.of("items", "additionalItems", "unevaluatedItems", "contains",
      "additionalProperties", "unevaluatedProperties", "propertyNames", "not", "if", "then", "else", "contentSchema");
  private static final Set<String> MANY = Set.of("properties", "patternProperties", "dependentSchemas", "dependencies",
      "allOf", "anyOf", "oneOf", "prefixItems", "$defs", "definitions");

  /** What stands at the place; what it holds that may be used apart from it has marks of its own. */
  enum Kind { WHOLE, BODY, MEDIA, ANSWER, SCHEMA }

  /** Whether what stands below, by this way, belongs to the place itself. */
  boolean owns(Deque<String> below) {
    var first = below.isEmpty() ? "" : below.peek();
    return switch (kind) {
      case WHOLE -> true;
      case BODY -> !(first.equals("content") && below.size() > 1);
      case MEDIA -> !(first.equals("schema") || first.equals("itemSchema"));
      case ANSWER -> !((first.equals("content") || first.equals("headers")) && below.size() > 1);
      case SCHEMA -> !(SINGLE.contains(first) || MANY.contains(first) && below.size() > 1);
    };
  }

  /** The part and the way in it, as changes have their places. */
  String element() {
    return way.steps().isEmpty() ? part : part + ": " + way;
  }
}
