package dev.remit.openapi.diff;

import java.util.Set;

/** The keywords that nobody here interprets: what changes in them is undecided. */
final class UnknownComparison {

  private static final Set<String> COMPARED = Set.of("$ref", "type", "nullable", "enum", "const", "format", "minLength",
      "maxLength", "pattern", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minItems",
      "maxItems", "uniqueItems", "items", "prefixItems", "unevaluatedItems", "contains", "minContains", "maxContains",
      "properties", "required", "additionalProperties", "patternProperties", "propertyNames", "dependentRequired",
      "dependentSchemas", "dependencies", "unevaluatedProperties", "minProperties", "maxProperties", "allOf", "oneOf",
      "anyOf", "not", "if", "then", "else", "discriminator", "contentEncoding", "contentMediaType", "contentSchema",
      "title", "description", "example", "examples", "externalDocs", "$comment", "default", "xml", "deprecated",
      "readOnly", "writeOnly");
  /** Where a schema is and what it contains for others; nothing that it demands. */
  private static final Set<String> SILENT = Set.of("$id", "$schema", "$anchor", "$dynamicAnchor", "$defs",
      "definitions", "$vocabulary");

  private final Unchanged unchanged;

  UnknownComparison(Unchanged unchanged) {
    this.unchanged = unchanged;
  }

  void compare(Pair pair) {
    var keywords = pair.before.keywords();
    keywords.addAll(pair.after.keywords());
    for (var keyword : keywords) {
      if (!COMPARED.contains(keyword) && !SILENT.contains(keyword) && !keyword.startsWith("x-")) {
        changes(pair, keyword);
      }
    }
  }

  private void changes(Pair pair, String keyword) {
    var left = Leftover.of(pair.before.every(keyword), pair.after.every(keyword), unchanged::same);
    if (!left.isEmpty()) {
      pair.found(Finding.at(new Step.Keyword(keyword, null), Rule.KEYWORD_CHANGED,
          Leftover.only(left.gone()), Leftover.only(left.fresh())));
    }
  }
}
