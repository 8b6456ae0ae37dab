package dev.remit.openapi.value;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Generated schemas of every keyword, and values, as JSON text: small enough that values often hit what schemas speak of. */
public final class RichSchemas {

  /** Schemas that all generated ones may refer to; two of them lead back to themselves. */
  public static final String DEFINITIONS = """
      {"text":{"type":"string","maxLength":2},
       "tree":{"properties":{"a":{"$ref":"#/$defs/tree"},"b":{"type":"integer"}},"required":["b"]},
       "list":{"anyOf":[{"type":"null"},{"type":"array","items":{"$ref":"#/$defs/list"}}]},
       "open":{"properties":{"a":true},"patternProperties":{"^b":{"type":"number"}}}}
      """;

  private static final List<String> NAMES = List.of("a", "b", "c", "bb");
  private static final List<String> PATTERNS = List.of("^a", "b$", "^[a-b]+$", "c?", "^.{2}$", "[^b]");

  private RichSchemas() {}

  public static Arbitrary<String> schemas() {
    return Arbitraries.frequencyOf(Tuple.of(2, schema(3)), Tuple.of(1, closed()));
  }

  // what looks at the rest only shows beside keywords that look at a part
  private static Arbitrary<String> closed() {
    var inner = schema(2);
    var looking = Arbitraries.oneOf(several(inner, "anyOf", "oneOf", "allOf", "prefixItems"), one(inner, "if", "then", "else", "contains", "not"),
        mapped(NAMES, inner, "properties", "dependentSchemas"));
    return looking.list().ofMinSize(1).ofMaxSize(3)
        .map(members -> together(members).replaceFirst("}$", ",\"unevaluatedItems\":false,\"unevaluatedProperties\":false}"));
  }

  private static Arbitrary<String> schema(int depth) {
    var leaf = Arbitraries.of("true", "false", "{}", type("string"), type("object"), type("integer"), type("array"),
        "{\"type\":[\"string\",\"null\"]}", "{\"const\":1.0}", "{\"const\":{\"a\":1}}", "{\"enum\":[\"a\",2,null,[1]]}");
    if (depth == 0) {
      return leaf;
    }
    var inner = Arbitraries.lazy(() -> schema(depth - 1));
    var combined = keyword(inner).list().ofMinSize(1).ofMaxSize(4).map(RichSchemas::together);
    return Arbitraries.frequencyOf(Tuple.of(1, leaf), Tuple.of(4, combined));
  }

  private static String type(String name) {
    return "{\"type\":\"" + name + "\"}";
  }

  // of a keyword that comes twice the last one counts, in the way of most parsers, so only one is written
  private static String together(List<String> members) {
    return members.stream().collect(Collectors.toMap(member -> member.substring(0, member.indexOf(':')), member -> member, (a, b) -> b))
        .values().stream().sorted().collect(Collectors.joining(",", "{", "}"));
  }

  private static Arbitrary<String> keyword(Arbitrary<String> inner) {
    return Arbitraries.oneOf(
        numbers(), texts(), one(inner, "not", "if", "then", "else", "contains", "items", "additionalProperties",
            "unevaluatedProperties", "unevaluatedItems", "propertyNames"),
        several(inner, "allOf", "anyOf", "oneOf", "prefixItems"),
        mapped(NAMES, inner, "properties", "dependentSchemas"), mapped(PATTERNS, inner, "patternProperties"),
        mapped(NAMES, names(), "dependentRequired"), names().map(names -> "\"required\":" + names),
        Arbitraries.of("\"uniqueItems\":true", "\"$ref\":\"#/$defs/text\"", "\"$ref\":\"#/$defs/tree\"",
            "\"$ref\":\"#/$defs/list\"", "\"$ref\":\"#/$defs/open\"", "\"type\":\"object\"", "\"type\":\"array\"",
            "\"type\":[\"number\",\"string\"]"));
  }

  private static Arbitrary<String> numbers() {
    var counts = named(Arbitraries.of("0", "1", "2", "3"), "minLength", "maxLength", "minItems", "maxItems",
        "minProperties", "maxProperties", "minContains", "maxContains");
    var limits = named(Arbitraries.of("0", "1", "1.5", "2.0", "3"), "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum");
    return Arbitraries.oneOf(counts, limits, named(Arbitraries.of("0.5", "2", "1.5"), "multipleOf"));
  }

  private static Arbitrary<String> texts() {
    return named(Arbitraries.of(PATTERNS).map(pattern -> '"' + pattern + '"'), "pattern");
  }

  private static Arbitrary<String> names() {
    return Arbitraries.of(NAMES).map(name -> '"' + name + '"').list().uniqueElements().ofMaxSize(2).map(List::toString);
  }

  private static Arbitrary<String> one(Arbitrary<String> inner, String... keywords) {
    return named(inner, keywords);
  }

  private static Arbitrary<String> several(Arbitrary<String> inner, String... keywords) {
    return named(inner.list().ofMinSize(1).ofMaxSize(3).map(List::toString), keywords);
  }

  private static Arbitrary<String> mapped(List<String> names, Arbitrary<String> inner, String... keywords) {
    return named(objects(names, inner), keywords);
  }

  private static Arbitrary<String> objects(List<String> names, Arbitrary<String> inner) {
    return Arbitraries.maps(Arbitraries.of(names), inner).ofMaxSize(3).map(members -> members.entrySet().stream()
        .map(each -> '"' + each.getKey() + "\":" + each.getValue()).collect(Collectors.joining(",", "{", "}")));
  }

  private static Arbitrary<String> named(Arbitrary<String> argument, String... keywords) {
    return Arbitraries.of(Arrays.asList(keywords)).flatMap(keyword -> argument.map(text -> '"' + keyword + "\":" + text));
  }

  public static Arbitrary<String> values() {
    return value(3);
  }

  private static Arbitrary<String> value(int depth) {
    var leaf = Arbitraries.of("null", "true", "0", "1", "1.0", "2", "3", "1.5", "-1", "\"\"", "\"a\"", "\"b\"", "\"bb\"", "\"abc\"");
    if (depth == 0) {
      return leaf;
    }
    var inner = Arbitraries.lazy(() -> value(depth - 1));
    return Arbitraries.frequencyOf(Tuple.of(1, leaf), Tuple.of(1, inner.list().ofMaxSize(3).map(List::toString)),
        Tuple.of(2, objects(NAMES, inner)));
  }
}
