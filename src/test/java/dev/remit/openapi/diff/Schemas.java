package dev.remit.openapi.diff;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** Generated schemas and values, as JSON text, small enough that values often hit what schemas speak of. */
public final class Schemas {

  private static final List<String> NAMES = List.of("a", "b", "c");

  private Schemas() {}

  public static Arbitrary<String> schemas() {
    return schemas(3);
  }

  private static Arbitrary<String> schemas(int depth) {
    var leaves = Arbitraries.oneOf(strings(), numbers(), Arbitraries.of("{}", "true", "{\"type\":\"boolean\"}",
        "{\"type\":\"null\"}", "false", "{\"not\":{}}", "{\"type\":[\"null\",\"object\"]}", "{\"enum\":[\"a\",1,null]}", "{\"const\":\"b\"}", "{\"type\":[\"string\",\"null\"]}",
        "{\"type\":[\"integer\",\"boolean\"]}"));
    if (depth == 0) {
      return leaves;
    }
    var inner = Arbitraries.lazy(() -> schemas(depth - 1));
    return Arbitraries.frequencyOf(
        Tuple.of(3, leaves),
        Tuple.of(4, objects(inner)),
        Tuple.of(2, arrays(inner)),
        Tuple.of(1, composed("anyOf", inner)),
        Tuple.of(1, composed("oneOf", inner)),
        Tuple.of(1, composed("allOf", inner)),
        Tuple.of(1, inner.map(excluded -> object(member("not", excluded)))),
        Tuple.of(1, conditions(inner)),
        Tuple.of(1, unevaluated(inner)),
        Tuple.of(1, mixed(inner)),
        Tuple.of(1, overlapping()));
  }

  private static Arbitrary<String> strings() {
    return Combinators.combine(limit(), limit(), Arbitraries.of("", "\"enum\":[\"a\"]", "\"enum\":[\"a\",\"abc\"]"))
        .as((min, max, values) -> object("\"type\":\"string\"", member("minLength", min), member("maxLength", max), values));
  }

  private static Arbitrary<String> numbers() {
    return Combinators.combine(Arbitraries.of("integer", "number"), limit(), limit(), Arbitraries.of("", "\"multipleOf\":2"))
        .as((type, min, max, step) -> object("\"type\":\"" + type + '"', member("minimum", min), member("exclusiveMaximum", max), step));
  }

  private static Arbitrary<String> arrays(Arbitrary<String> inner) {
    var list = Combinators.combine(inner, limit(), limit(), Arbitraries.of("", "\"uniqueItems\":true"))
        .as((items, min, max, unique) ->
            object("\"type\":\"array\"", member("items", items), member("minItems", min), member("maxItems", max), unique));
    var tuple = Combinators.combine(inner, inner, inner, Arbitraries.of("items", "unevaluatedItems", ""))
        .as((first, second, rest, keyword) ->
            object("\"type\":\"array\"", member("prefixItems", List.of(first, second).toString()), keyword.isEmpty() ? "" : member(keyword, rest)));
    var holding = Combinators.combine(inner, limit(), limit()).as((kind, min, max) ->
        object("\"type\":\"array\"", member("contains", kind), member("minContains", min), member("maxContains", max)));
    return Arbitraries.oneOf(list, tuple, holding);
  }

  private static Arbitrary<String> objects(Arbitrary<String> inner) {
    var rest = Arbitraries.frequencyOf(
        Tuple.of(2, Arbitraries.of("", "false")), Tuple.of(1, inner));
    return Combinators.combine(properties(inner), required(), rest, limit(), depending(inner)).as((members, names, additional, most, more) ->
        object("\"type\":\"object\"", members, names,
            member("additionalProperties", additional.isEmpty() ? null : additional),
            member("maxProperties", most), more));
  }

  private static Arbitrary<String> properties(Arbitrary<String> inner) {
    return Arbitraries.maps(Arbitraries.of(NAMES), inner).ofMaxSize(3).map(members -> member("properties",
        members.entrySet().stream().map(each -> member(each.getKey(), each.getValue())).collect(Collectors.joining(",", "{", "}"))));
  }

  private static Arbitrary<String> required() {
    return names().map(names -> member("required", names));
  }

  private static Arbitrary<String> names() {
    return Arbitraries.of(NAMES).list().uniqueElements().ofMaxSize(2)
        .map(names -> names.stream().map(name -> '"' + name + '"').toList().toString());
  }

  private static Arbitrary<String> depending(Arbitrary<String> inner) {
    var name = Arbitraries.of(NAMES);
    return Arbitraries.frequencyOf(
        Tuple.of(4, Arbitraries.just("")),
        Tuple.of(1, limit().map(least -> member("minProperties", least))),
        Tuple.of(1, Combinators.combine(name, names()).as((trigger, names) -> member("dependentRequired", object(member(trigger, names))))),
        Tuple.of(1, Combinators.combine(name, inner).as((trigger, then) -> member("dependentSchemas", object(member(trigger, then))))),
        Tuple.of(1, Combinators.combine(Arbitraries.of("^a", "[ab]", "b|c"), inner).as((pattern, demand) -> member("patternProperties", object(member(pattern, demand))))),
        Tuple.of(1, Arbitraries.of("{\"maxLength\":0}", "{\"enum\":[\"a\"]}", "{\"enum\":[\"a\",\"b\"]}", "{\"not\":{\"const\":\"a\"}}")
            .map(demand -> member("propertyNames", demand))));
  }

  private static Arbitrary<String> conditions(Arbitrary<String> inner) {
    var consequence = Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just("")), Tuple.of(2, inner));
    return Combinators.combine(inner, consequence, consequence)
        .as((test, then, otherwise) -> object(member("if", test), member("then", then), member("else", otherwise)));
  }

  private static Arbitrary<String> unevaluated(Arbitrary<String> inner) {
    var rest = Arbitraries.frequencyOf(Tuple.of(2, Arbitraries.just("false")), Tuple.of(1, inner));
    var branch = Combinators.combine(properties(inner), required()).as((properties, required) -> object(properties, required));
    var forms = Combinators.combine(Arbitraries.of("allOf", "anyOf", "oneOf"), branch, branch)
        .as((keyword, one, other) -> member(keyword, List.of(one, other).toString()));
    var conditional = Combinators.combine(branch, branch, branch)
        .as((test, then, otherwise) -> String.join(",", member("if", test), member("then", then), member("else", otherwise)));
    var dependent = Combinators.combine(Arbitraries.of(NAMES), branch)
        .as((trigger, then) -> member("dependentSchemas", object(member(trigger, then))));
    var objects = Combinators.combine(Arbitraries.oneOf(forms, conditional, dependent), depending(inner), required(), rest)
        .as((deciding, more, required, demand) -> object(deciding, more.contains("dependentSchemas") ? "" : more, required,
            member("unevaluatedProperties", demand)));
    var lists = Combinators.combine(inner, inner, Arbitraries.of("", "prefixItems"), limit(), limit(), rest)
        .as((contained, first, keyword, least, most, demand) -> object(member("contains", contained), member("minContains", least),
            keyword.isEmpty() ? "" : member(keyword, List.of(first).toString()), member("maxItems", most), member("unevaluatedItems", demand)));
    return Arbitraries.frequencyOf(Tuple.of(3, objects), Tuple.of(1, lists));
  }

  /** Several keywords of one kind beside each other, as merged schemas have them. */
  private static Arbitrary<String> mixed(Arbitrary<String> inner) {
    return Combinators.combine(inner, inner, properties(inner), Arbitraries.of("allOf", "anyOf", "oneOf"))
        .as((one, excluded, properties, keyword) ->
            object(member(keyword, List.of(one, excluded).toString()), member("not", excluded), properties));
  }

  /** Forms inside forms, most of which take the same values. */
  private static Arbitrary<String> overlapping() {
    var open = Arbitraries.of("{}", "{\"minLength\":1}", "{\"required\":[\"a\"]}", "{\"minimum\":1}", "{\"maximum\":1}", "{\"enum\":[1,2,\"a\",false]}");
    var form = Arbitraries.frequencyOf(Tuple.of(3, open),
        Tuple.of(2, Combinators.combine(Arbitraries.of("anyOf", "oneOf"), open, open)
            .as((keyword, one, other) -> object(member(keyword, List.of(one, other).toString())))));
    return Combinators.combine(Arbitraries.of("anyOf", "oneOf"), form, form)
        .as((keyword, one, other) -> object(member(keyword, List.of(one, other).toString())));
  }

  private static Arbitrary<String> composed(String keyword, Arbitrary<String> inner) {
    return inner.list().ofMinSize(1).ofMaxSize(3).map(branches -> object(member(keyword, branches.toString())));
  }

  private static Arbitrary<String> limit() {
    return Arbitraries.of("", "", "0", "1", "2", "3");
  }

  private static String member(String name, @Nullable String value) {
    return value == null || value.isEmpty() ? "" : '"' + name + "\":" + value;
  }

  private static String object(String... members) {
    return Arrays.stream(members).filter(member -> !member.isEmpty()).collect(Collectors.joining(",", "{", "}"));
  }

  public static Arbitrary<String> values() {
    return values(3);
  }

  private static Arbitrary<String> values(int depth) {
    var leaves = Arbitraries.of("null", "true", "0", "1", "2", "3", "1.5", "\"\"", "\"a\"", "\"b\"", "\"abc\"");
    if (depth == 0) {
      return leaves;
    }
    var inner = Arbitraries.lazy(() -> values(depth - 1));
    return Arbitraries.oneOf(leaves,
        inner.list().ofMaxSize(3).map(List::toString),
        Arbitraries.maps(Arbitraries.of(NAMES), inner).ofMaxSize(3).map(members -> members.entrySet().stream()
            .map(each -> member(each.getKey(), each.getValue())).collect(Collectors.joining(",", "{", "}"))));
  }
}
