package dev.remit.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Schemas that would not end if they were compared without bounds. */
final class Compositions {

  private static final String REF = "{\"$ref\":\"#/components/schemas/%s\"}";

  private Compositions() {}

  static List<Adversary> all() {
    List<Adversary> all = new ArrayList<>();
    all.add(changed("oneOf in oneOf, 40 deep", nested("oneOf", 40), "\"maximum\":7", "\"maximum\":6"));
    all.add(changed("oneOf in oneOf, 150 deep", nested("oneOf", 150), "\"maximum\":7", "\"maximum\":6"));
    all.add(changed("anyOf in anyOf, 40 deep", nested("anyOf", 40), "\"maximum\":7", "\"maximum\":6"));
    all.add(changed("anyOf that doubles by reference, 60 deep", doubling("anyOf", 60), "\"maxLength\":9", "\"maxLength\":8"));
    all.add(changed("oneOf that doubles by reference, 60 deep", doubling("oneOf", 60), "\"maxLength\":9", "\"maxLength\":8"));
    all.add(changed("allOf that doubles by reference, 60 deep", doubling("allOf", 60), "\"maxLength\":9", "\"maxLength\":8"));
    all.add(changed("properties that double by reference, 60 deep", "{\"properties\":{\"a\":%s,\"b\":%s}}%s".formatted(ref("S0"), ref("S0"),
        each(60, i -> ",\"S%d\":{\"properties\":{\"a\":%s,\"b\":%s}}".formatted(i, ref("S" + (i + 1)), ref("S" + (i + 1))), "") + ",\"S60\":{\"type\":\"string\",\"maxLength\":9}"), "\"maxLength\":9", "\"maxLength\":8"));
    all.add(changed("allOf of 30 anyOf of two", "{\"allOf\":[%s],\"maxProperties\":60}".formatted(
        each(30, i -> "{\"anyOf\":[{\"required\":[\"a%1$d\"]},{\"required\":[\"b%1$d\"]}]}".formatted(i), ",")), ":60", ":50"));
    all.add(changed("allOf in a circle", "{\"allOf\":[%s],\"maxLength\":9},\"B\":{\"allOf\":[%s]}".formatted(ref("B"), ref("A")), ":9", ":8"));
    all.add(changed("100 schemas, each of which refers to all", "%s%s".formatted(meeting(0, 100), each(100, i -> ",\"S%d\":%s".formatted(i, meeting(i, 100)), "")),
        "\"maxLength\":9", "\"maxLength\":8"));
    all.add(changed("oneOf of 64", forms(64), "\"maxLength\":9", "\"maxLength\":8"));
    all.add(changed("oneOf of 2,000", forms(2_000), "\"maxLength\":9", "\"maxLength\":8"));
    all.add(changed("anyOf of 500 that overlap", "{\"anyOf\":[%s]}".formatted(each(500, i -> "{\"properties\":{\"p%d\":{\"maxLength\":%d}}}".formatted(i % 20, i), ",")),
        "\"maxLength\":250}", "\"maxLength\":1}"));
    all.add(changed("anyOf of 500 arrays of anyOf of 20", "{\"anyOf\":[%s]}".formatted(each(500, i -> "{\"type\":\"array\",\"items\":{\"anyOf\":[%s]}}"
        .formatted(each(20, j -> "{\"minimum\":%d,\"maximum\":%d}".formatted(i * j, i * j + 9), ",")), ",")), "\"maximum\":259", "\"maximum\":258"));
    all.add(changed("not in not, 200 deep", "{\"not\":".repeat(200) + "{\"maxLength\":9}" + "}".repeat(200), ":9", ":8"));
    all.add(changed("if in if, 100 deep", "{\"if\":{\"minLength\":1},\"else\":{\"maxLength\":3},\"then\":".repeat(100) + "{\"maxLength\":9}" + "}".repeat(100), ":9", ":8"));
    all.add(changed("unevaluatedProperties over 64 anyOf", "{\"unevaluatedProperties\":false,\"allOf\":[%s]}".formatted(each(64,
        i -> "{\"anyOf\":[{\"properties\":{\"a%1$d\":{\"maxLength\":9}}},{\"properties\":{\"b%1$d\":true}}]}".formatted(i), ",")), "a7\":{\"maxLength\":9", "a7\":{\"maxLength\":8"));
    all.add(changed("$dynamicRef to itself in all of 200 properties", "{\"$dynamicAnchor\":\"n\",\"maxProperties\":9,\"properties\":{%s}}".formatted(
        each(200, i -> "\"p%d\":{\"$dynamicRef\":\"#n\"}".formatted(i), ",")), ":9", ":8"));
    all.add(changed("2,000 parts of allOf turned round", "{\"allOf\":[%s]}".formatted(each(2_000, i -> "{\"not\":{\"const\":%d}}".formatted(i), ",")), "{\"const\":7}", "{\"const\":70000}"));
    all.add(changed("500 dependentSchemas", "{\"dependentSchemas\":{%s}}".formatted(each(500, i -> "\"p%d\":{\"required\":[\"p%d\"],\"maxProperties\":%d}".formatted(i, i + 1, i + 600), ",")), ":777", ":776"));
    return all;
  }

  /** The first place of one text replaced. */
  static Adversary changed(String name, String schema, String old, String now) {
    int at = schema.indexOf(old);
    if (at < 0) {
      throw new IllegalArgumentException(name + " says nothing of " + old);
    }
    return Adversary.schema(name, schema, schema.substring(0, at) + now + schema.substring(at + old.length()));
  }


  static String each(int count, IntFunction<String> text, String between) {
    return IntStream.range(0, count).mapToObj(text).collect(Collectors.joining(between));
  }

  static String ref(String name) {
    return REF.formatted(name);
  }

  private static String nested(String keyword, int depth) {
    var nested = "{\"type\":\"integer\",\"maximum\":7}";
    for (int i = 0; i < depth; i++) {
      nested = "{\"%s\":[%s,{\"type\":\"object\",\"required\":[\"k%d\"]}]}".formatted(keyword, nested, i);
    }
    return nested;
  }

  private static String doubling(String keyword, int depth) {
    return "{\"%s\":[%s,%s]}".formatted(keyword, ref("S0"), ref("S0")) + each(depth, i -> ",\"S%d\":{\"%s\":[%s]}"
        .formatted(i, keyword, String.join(",", Collections.nCopies(2, ref("S" + (i + 1))))), "") + ",\"S%d\":{\"type\":\"string\",\"maxLength\":9}".formatted(depth);
  }

  private static String meeting(int own, int count) {
    return "{\"properties\":{%s,\"x%d\":{\"maxLength\":9}}}".formatted(each(count, i -> "\"p%d\":{\"oneOf\":[%s,{\"type\":\"null\"}]}".formatted(i, ref("S" + i)), ","), own);
  }

  private static String forms(int count) {
    return "{\"oneOf\":[%s]}".formatted(each(count, i -> "{\"required\":[\"kind\"],\"properties\":{\"kind\":{\"const\":\"k%1$d\"},\"v%1$d\":{\"type\":\"string\",\"maxLength\":9}}}".formatted(i), ","));
  }
}
