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
final class Schemas {

  private static final List<String> NAMES = List.of("a", "b", "c");

  private Schemas() {}

  static Arbitrary<String> schemas() {
    return schemas(3);
  }

  private static Arbitrary<String> schemas(int depth) {
    var leaves = Arbitraries.oneOf(strings(), numbers(), Arbitraries.of("{}", "true", "{\"type\":\"boolean\"}",
        "{\"type\":\"null\"}", "{\"enum\":[\"a\",1,null]}", "{\"const\":\"b\"}", "{\"type\":[\"string\",\"null\"]}",
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
        Tuple.of(1, composed("allOf", inner)));
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
    return Combinators.combine(inner, limit(), limit(), Arbitraries.of("", "\"uniqueItems\":true"))
        .as((items, min, max, unique) ->
            object("\"type\":\"array\"", member("items", items), member("minItems", min), member("maxItems", max), unique));
  }

  private static Arbitrary<String> objects(Arbitrary<String> inner) {
    var properties = Arbitraries.maps(Arbitraries.of(NAMES), inner).ofMaxSize(3);
    var required = Arbitraries.of(NAMES).list().uniqueElements().ofMaxSize(2);
    var rest = Arbitraries.frequencyOf(
        Tuple.of(2, Arbitraries.of("", "false")), Tuple.of(1, inner));
    return Combinators.combine(properties, required, rest, limit()).as((members, names, additional, most) ->
        object("\"type\":\"object\"",
            member("properties", members.entrySet().stream().map(each -> member(each.getKey(), each.getValue()))
                .collect(Collectors.joining(",", "{", "}"))),
            member("required", names.stream().map(name -> '"' + name + '"').toList().toString()),
            member("additionalProperties", additional.isEmpty() ? null : additional),
            member("maxProperties", most)));
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

  static Arbitrary<String> values() {
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
