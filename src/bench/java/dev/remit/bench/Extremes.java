package dev.remit.bench;

import static dev.remit.bench.Compositions.changed;
import static dev.remit.bench.Compositions.each;
import static dev.remit.bench.Compositions.ref;

import java.util.ArrayList;
import java.util.List;

/** Schemas and documents that have a great deal of one thing, or speak of values too large to be built. */
final class Extremes {

  private Extremes() {}

  static List<Adversary> all() {
    List<Adversary> all = new ArrayList<>();
    all.add(changed("enum of 10,000", "{\"enum\":[%s]}".formatted(each(10_000, i -> "\"v%d\"".formatted(i), ",")), "\"v77\",", ""));
    all.add(changed("enum of 10,000 objects", "{\"enum\":[%s]}".formatted(each(10_000, i -> "{\"a\":%d}".formatted(i), ",")), "{\"a\":77},", ""));
    all.add(changed("enum of 10,000 in 64 forms", "{\"oneOf\":[%s]}".formatted(each(64, f -> "{\"enum\":[%s]}".formatted(each(156, i -> "\"v%d-%d\"".formatted(f, i), ",")), ",")), "\"v7-77\",", ""));
    all.add(changed("chain of 10,000 references", ref("S0") + each(10_000, i -> ",\"S%d\":%s".formatted(i, ref("S" + (i + 1))), "") + ",\"S10000\":{\"maxLength\":9}", ":9", ":8"));
    all.add(changed("chain of 10,000 single allOf", ref("S0") + each(10_000, i -> ",\"S%d\":{\"allOf\":[%s]}".formatted(i, ref("S" + (i + 1))), "") + ",\"S10000\":{\"maxLength\":9}", ":9", ":8"));
    all.add(changed("chain of 10,000 properties", ref("S0") + each(10_000, i -> ",\"S%d\":{\"properties\":{\"a\":%s}}".formatted(i, ref("S" + (i + 1))), "") + ",\"S10000\":{\"maxLength\":9}", ":9", ":8"));
    all.add(changed("chain of 10,000 required properties", ref("S0") + each(10_000, i -> ",\"S%d\":{\"type\":\"object\",\"required\":[\"a\"],\"properties\":{\"a\":%s}}".formatted(i, ref("S" + (i + 1))), "") + ",\"S10000\":{\"maxLength\":9}", ":9", ":8"));
    all.add(pattern("a? 2,000 times, a 2,000 times", "a?".repeat(2_000) + "a".repeat(2_000)));
    all.add(pattern("(a+)+ and an end", "^(a+)+$"));
    all.add(pattern("((a{1,30}){1,30}){1,30}", "^((a{1,30}){1,30}){1,30}$"));
    all.add(pattern("a class of 20,000 characters", "^[" + each(20_000, i -> Character.toString(0x4E00 + i), "") + "]+$"));
    all.add(pattern("5,000 alternatives", "^(" + each(5_000, i -> "word" + i, "|") + ")$"));
    all.add(pattern("500 lookaheads", "^" + each(500, i -> "(?=.*a" + i + ")", "") + ".*$"));
    all.add(pattern("brackets 5,000 deep", "(".repeat(5_000) + "a" + ")".repeat(5_000)));
    all.add(changed("patternProperties by the thousand", "{\"patternProperties\":{%s}}".formatted(each(2_000, i -> "\"^x%d.*a?a?a?$\":{\"maxLength\":9}".formatted(i), ",")), "\"maxLength\":9", "\"maxLength\":8"));
    all.add(changed("1,000 patterns over 1,000 properties", "{\"patternProperties\":{%s},\"properties\":{%s}}".formatted(each(1_000, i -> "\"^p.*%d$\":{\"minLength\":%d}".formatted(i, i % 7), ","),
        each(1_000, i -> "\"p%d\":{\"maxLength\":9}".formatted(i), ",")), "\"maxLength\":9", "\"maxLength\":8"));
    all.add(changed("10,000 properties", "{\"properties\":{%s}}".formatted(each(10_000, i -> "\"p%d\":{\"type\":\"string\"}".formatted(i), ",")), "\"p77\":{\"type\":\"string\"}", "\"p77\":{\"type\":\"integer\"}"));
    all.add(Adversary.schema("10,000 properties, all changed", "{\"properties\":{%s}}".formatted(each(10_000, i -> "\"p%d\":{\"type\":\"string\"}".formatted(i), ",")),
        "{\"properties\":{%s}}".formatted(each(10_000, i -> "\"p%d\":{\"type\":\"integer\"}".formatted(i), ","))));
    all.add(Adversary.schema("5,000 required properties renamed", "{\"required\":[%1$s],\"properties\":{%2$s}}".formatted(each(5_000, i -> "\"p%d\"".formatted(i), ","), each(5_000, i -> "\"p%d\":{\"type\":\"string\"}".formatted(i), ",")),
        "{\"required\":[%1$s],\"properties\":{%2$s}}".formatted(each(5_000, i -> "\"q%d\"".formatted(i), ","), each(5_000, i -> "\"q%d\":{\"type\":\"string\"}".formatted(i), ","))));
    all.add(changed("minLength of a billion", "{\"type\":\"string\",\"minLength\":1000000000}", "1000000000", "1000000001"));
    all.add(changed("minItems of a billion, unique", "{\"type\":\"array\",\"uniqueItems\":true,\"minItems\":1000000000}", "1000000000", "1000000001"));
    all.add(changed("minItems of a million", "{\"type\":\"array\",\"minItems\":1000000}", "1000000", "1000001"));
    all.add(changed("minProperties of a million", "{\"type\":\"object\",\"minProperties\":1000000}", "1000000", "1000001"));
    all.add(changed("minContains of a million", "{\"type\":\"array\",\"contains\":{\"const\":1},\"minContains\":1000000}", "1000000", "1000001"));
    all.add(changed("arrays in arrays of at least 100, 8 deep", "{\"type\":\"array\",\"minItems\":100,\"items\":".repeat(8) + "{\"type\":\"string\",\"maxLength\":9}" + "}".repeat(8), ":9", ":8"));
    all.add(changed("maximum of 1e300000", "{\"maximum\":1e300000,\"multipleOf\":1e-300000}", "\"maximum\":1e300000", "\"maximum\":1e299999"));
    all.add(changed("multipleOf of many digits", "{\"multipleOf\":0.%s1}".formatted("0".repeat(900)), "{\"multipleOf\":0.", "{\"multipleOf\":0.0"));
    all.add(changed("objects 200 deep", "{\"type\":\"object\",\"required\":[\"a\"],\"properties\":{\"a\":".repeat(150) + "{\"maxLength\":9}" + "}}".repeat(150), ":9", ":8"));
    all.add(operations("5,000 operations that share a changed schema", "{\"maxLength\":9}", "{\"maxLength\":8}"));
    all.add(operations("5,000 operations that share 200 changes", forms(9), forms(8)));
    all.add(parameters("5,000 parameters, all changed"));
    all.add(security("500 alternatives of security, all others"));
    return all;
  }

  private static Adversary pattern(String name, String pattern) {
    return changed("pattern: " + name, "{\"type\":\"string\",\"pattern\":\"%s\",\"maxLength\":5000}".formatted(pattern), "5000", "4999");
  }

  private static String forms(int length) {
    return "{\"properties\":{%s}}".formatted(each(200, i -> "\"p%d\":{\"maxLength\":%d}".formatted(i, length), ","));
  }

  private static Adversary operations(String name, String before, String after) {
    return new Adversary(name, operations(before), operations(after));
  }

  private static String operations(String schema) {
    var body = "{\"description\":\"\",\"content\":{\"application/json\":{\"schema\":%s}}}".formatted(ref("A"));
    return document(each(5_000, i -> "\"/p%d\":{\"put\":{\"requestBody\":%2$s,\"responses\":{\"200\":%2$s}}}".formatted(i, body), ","), schema);
  }

  private static String document(String paths, String schema) {
    return "{\"openapi\":\"3.1.0\",\"info\":{\"title\":\"a\",\"version\":\"1\"},\"paths\":{%s},\"components\":{\"schemas\":{\"A\":%s}}}".formatted(paths, schema);
  }

  private static Adversary parameters(String name) {
    var paths = "\"/a\":{\"get\":{\"parameters\":[%s],\"responses\":{\"200\":{\"description\":\"\"}}}}";
    var before = each(5_000, i -> "{\"name\":\"p%d\",\"in\":\"query\",\"schema\":{\"maxLength\":9}}".formatted(i), ",");
    return new Adversary(name, document(paths.formatted(before), "{}"), document(paths.formatted(before.replace(":9", ":8")), "{}"));
  }

  private static Adversary security(String name) {
    return new Adversary(name, alternatives("a"), alternatives("b"));
  }

  private static String alternatives(String prefix) {
    var schemes = each(500, i -> "\"%s%d\":{\"type\":\"http\",\"scheme\":\"bearer\"}".formatted(prefix, i), ",");
    var pairs = each(500, i -> "{\"%1$s%2$d\":[],\"%1$s%3$d\":[]}".formatted(prefix, i, (i + 1) % 500), ",");
    return "{\"openapi\":\"3.1.0\",\"info\":{\"title\":\"a\",\"version\":\"1\"},\"security\":[%s],\"paths\":{%s},\"components\":{\"securitySchemes\":{%s}}}"
        .formatted(pairs, each(50, i -> "\"/p%d\":{\"get\":{\"responses\":{\"200\":{\"description\":\"\"}}}}".formatted(i), ","), schemes);
  }
}
