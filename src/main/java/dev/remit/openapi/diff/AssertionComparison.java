package dev.remit.openapi.diff;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The keywords that stand for themselves: schemas inside schemas, exclusions, discriminators, and the unknown. */
final class AssertionComparison {

  /** A value that satisfies more of the inner schema satisfies more of the outer one. */
  private static final List<String> INNER = List.of("contains", "propertyNames", "contentSchema", "unevaluatedItems");
  private static final List<String> INNER_BY_NAME = List.of("patternProperties", "dependentSchemas");
  private static final List<String> OPAQUE = List.of("dependentRequired", "if", "then", "else", "minContains",
      "maxContains", "contentMediaType", "contentEncoding", "dependencies", "additionalItems", "$dynamicRef",
      "$recursiveRef");
  private static final Set<String> COMPARED = Set.of("$ref", "type", "nullable", "enum", "const", "format", "minLength",
      "maxLength", "pattern", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minItems",
      "maxItems", "uniqueItems", "items", "prefixItems", "properties", "required", "additionalProperties",
      "unevaluatedProperties", "minProperties", "maxProperties", "allOf", "oneOf", "anyOf", "not", "discriminator",
      "title", "description", "example", "examples", "externalDocs", "$comment", "default", "xml", "deprecated",
      "readOnly", "writeOnly");
  /** Where a schema is and what it contains for others; nothing that it demands. */
  private static final Set<String> SILENT = Set.of("$id", "$schema", "$anchor", "$dynamicAnchor", "$defs",
      "definitions", "$vocabulary");

  private final SchemaDiff diff;
  private final Unchanged unchanged;

  AssertionComparison(SchemaDiff diff, Unchanged unchanged) {
    this.diff = diff;
    this.unchanged = unchanged;
  }

  void compare(Pair pair) {
    INNER.forEach(keyword -> inner(pair, new Step.Keyword(keyword, null), pair.before.first(keyword), pair.after.first(keyword)));
    INNER_BY_NAME.forEach(keyword -> innerByName(pair, keyword));
    OPAQUE.forEach(keyword -> opaque(pair, keyword));
    exclusion(pair);
    discriminator(pair);
    unknown(pair);
  }

  private void inner(Pair pair, Step step, @Nullable Located old, @Nullable Located now) {
    if (old != null && now != null) {
      pair.inside(step, diff.pair(diff.before(old), diff.after(now)));
    } else if (old != null || now != null) {
      pair.found(Finding.at(step, old == null ? Rule.ASSERTION_ADDED : Rule.ASSERTION_REMOVED, old, now));
    }
  }

  private void innerByName(Pair pair, String keyword) {
    var names = new LinkedHashSet<String>();
    pair.before.every(keyword).forEach(map -> names.addAll(map.keys()));
    pair.after.every(keyword).forEach(map -> names.addAll(map.keys()));
    for (var name : names) {
      inner(pair, new Step.Keyword(keyword, name), member(pair.before, keyword, name), member(pair.after, keyword, name));
    }
  }

  private static @Nullable Located member(Shape shape, String keyword, String name) {
    return shape.every(keyword).stream().filter(map -> map.has(name)).findFirst().map(map -> map.at(name)).orElse(null);
  }

  private void opaque(Pair pair, String keyword) {
    var old = pair.before.first(keyword);
    var now = pair.after.first(keyword);
    if (!unchanged.same(old, now)) {
      // half of a condition says nothing without the other half
      var rule = old != null && now != null || keyword.equals("then") || keyword.equals("else") ? Rule.ASSERTION_CHANGED
          : old == null ? Rule.ASSERTION_ADDED : Rule.ASSERTION_REMOVED;
      pair.found(Finding.at(new Step.Keyword(keyword, null), rule, old, now));
    }
  }

  private void exclusion(Pair pair) {
    var old = pair.before.first("not");
    var now = pair.after.first("not");
    if (old == null && now == null || unchanged.same(old, now)) {
      return;
    }
    if (old == null || now == null) {
      pair.found(old == null ? Rule.EXCLUSION_ADDED : Rule.EXCLUSION_REMOVED, old, now);
    } else if (!excludeTheSame(diff.before(old), diff.after(now))) {
      pair.found(Rule.EXCLUSION_CHANGED, old, now);
    }
  }

  private boolean excludeTheSame(Shape old, Shape now) {
    return old.union().nullable() == now.union().nullable() && diff.relation(old, now) == Relation.EQUAL;
  }

  private void discriminator(Pair pair) {
    var old = pair.before.first("discriminator");
    var now = pair.after.first("discriminator");
    if (old == null || now == null) {
      if (old != now) {
        pair.found(Rule.DISCRIMINATOR_CHANGED, old, now);
      }
      return;
    }
    var oldNames = names(old);
    var newNames = names(now);
    if (!Objects.equals(old.text("propertyName"), now.text("propertyName")) || !newNames.containsAll(oldNames)) {
      pair.found(Rule.DISCRIMINATOR_CHANGED, old, now);
    } else if (newNames.size() > oldNames.size()) {
      pair.found(Rule.DISCRIMINATOR_EXTENDED, old, now);
    }
  }

  // the schemas that they map to are compared as alternatives
  private static Set<String> names(Located discriminator) {
    var mapping = discriminator.at("mapping");
    return mapping == null ? Set.of() : Set.copyOf(mapping.keys());
  }

  private void unknown(Pair pair) {
    var keywords = pair.before.keywords();
    keywords.addAll(pair.after.keywords());
    for (var keyword : keywords) {
      boolean known = COMPARED.contains(keyword) || SILENT.contains(keyword) || keyword.startsWith("x-")
          || INNER.contains(keyword) || INNER_BY_NAME.contains(keyword) || OPAQUE.contains(keyword);
      if (!known && !unchanged.same(pair.before.first(keyword), pair.after.first(keyword))) {
        pair.found(Finding.at(new Step.Keyword(keyword, null), Rule.KEYWORD_CHANGED, pair.before.first(keyword), pair.after.first(keyword)));
      }
    }
  }
}
