package dev.remit.openapi.diff;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The keywords that nobody here interprets: what changes in them is undecided. */
final class UnknownComparison {

  private static final Set<String> COMPARED = Set.of("$ref", "$dynamicRef", "type", "nullable", "enum", "const", "format", "minLength",
      "maxLength", "pattern", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minItems",
      "maxItems", "uniqueItems", "items", "prefixItems", "unevaluatedItems", "contains", "minContains", "maxContains",
      "properties", "required", "additionalProperties", "patternProperties", "propertyNames", "dependentRequired",
      "dependentSchemas", "dependencies", "unevaluatedProperties", "minProperties", "maxProperties", "allOf", "oneOf",
      "anyOf", "not", "if", "then", "else", "discriminator", "contentEncoding", "contentMediaType", "contentSchema",
      "title", "description", "example", "examples", "externalDocs", "$comment", "default", "xml", "deprecated",
      "readOnly", "writeOnly");
  /** Where a schema is and what it contains for others; nothing that it demands. */
  private static final Set<String> SILENT = Set.of("$id", "$anchor", "$dynamicAnchor", "$defs",
      "definitions", "$vocabulary");

  private final SchemaDiff diff;
  private final Unchanged unchanged;

  UnknownComparison(SchemaDiff diff, Unchanged unchanged) {
    this.diff = diff;
    this.unchanged = unchanged;
  }

  void compare(Pair pair) {
    dynamic(pair);
    bound(pair);
    for (var keyword : pair.keywords(UnknownComparison::isUnknown)) {
      changes(pair, keyword);
    }
  }

  private static boolean isUnknown(String keyword) {
    return !COMPARED.contains(keyword) && !SILENT.contains(keyword) && !keyword.startsWith("x-");
  }

  // where one leads depends on the way there; if each place that it may lead to stayed, so did the meaning
  private void dynamic(Pair pair) {
    var old = DynamicScope.targets(pair.before);
    var now = DynamicScope.targets(pair.after);
    if (old.size() != now.size()) {
      pair.found(Rule.KEYWORD_CHANGED, pair.before.first("$dynamicRef"), pair.after.first("$dynamicRef"));
    } else {
      for (int i = 0; i < old.size(); i++) {
        pair.inside(new Step.Keyword("$dynamicRef", null), diff.pair(diff.before(old.get(i)), diff.after(now.get(i))));
      }
    }
  }

  // what is entered first decides where dynamic references further in lead (JSON Schema 2020-12 core, section 8.2.3.2)
  private void bound(Pair pair) {
    var old = DynamicScope.anchors(pair.before);
    var now = DynamicScope.anchors(pair.after);
    var names = new LinkedHashSet<>(now.keySet());
    names.addAll(old.keySet());
    for (var name : names) {
      var was = old.get(name);
      var is = now.get(name);
      if (was != null && is != null) {
        pair.inside(new Step.Keyword("$dynamicAnchor", name), diff.pair(diff.before(was), diff.after(is)));
      } else {
        pair.found(Rule.KEYWORD_CHANGED, was, is);
      }
    }
  }

  private void changes(Pair pair, String keyword) {
    var left = Leftover.of(every(pair.before, keyword), every(pair.after, keyword), unchanged::same);
    if (!left.isEmpty()) {
      pair.found(Finding.at(new Step.Keyword(keyword, null), Rule.KEYWORD_CHANGED,
          Leftover.only(left.gone()), Leftover.only(left.fresh())));
    }
  }

  // in another dialect the keywords beside it may say something else
  private static List<Located> every(Shape shape, String keyword) {
    var all = shape.every(keyword);
    return keyword.equals("$schema") ? all.stream().filter(each -> !SchemaDialect.isUsual(each)).toList() : all;
  }
}
