package dev.remit.openapi.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Schemas as JSON, each choice made by the fuzzer's bytes; when they are used up, everything is the first choice. */
final class FuzzedSchemas {

  private static final int DEPTH = 4;
  private static final String[] NAMES = {"a", "b", "c"};
  private static final String[] TYPES = {"\"object\"", "\"string\"", "\"integer\"", "\"number\"", "\"array\"", "\"boolean\"", "\"null\"",
      "[\"string\",\"null\"]", "[\"object\",\"array\"]", "[\"integer\",\"string\"]"};
  private static final String[] VALUES = {"\"a\"", "\"b\"", "1", "2.5", "null", "true", "{}", "[]", "{\"a\":\"b\"}", "[1]", "\"\"", "1e400", "-0"};
  private static final String[] COUNTS = {"0", "1", "2", "3", "10", "2147483648", "1e3"};
  private static final String[] NUMBERS = {"0", "1", "-1", "2.5", "10", "0.1", "9007199254740993", "1e30"};
  private static final String[] PATTERNS = {"^a", "b$", "[ab]+", "^(a|b)*$", "\\\\d{3}", "(?=a)b", "(a+)+$", "^\\\\p{L}$", "["};
  private static final String[] FORMATS = {"date", "date-time", "uuid", "int32", "int64", "email", "uri", "binary", "byte", "mine"};

  private final FuzzedDataProvider data;

  FuzzedSchemas(FuzzedDataProvider data) {
    this.data = data;
  }

  String schema() {
    return schema(DEPTH);
  }

  private String schema(int depth) {
    int kind = data.consumeInt(0, 19);
    if (kind == 0) {
      return data.pickValue(new String[] {"true", "false", "{}"});
    }
    if (kind <= 2) {
      return "{\"$ref\":\"#/components/schemas/" + data.pickValue(new String[] {"Thing", "Other", "Tree"}) + "\"}";
    }
    var keywords = new ArrayList<String>();
    int count = data.consumeInt(1, 4);
    for (int i = 0; i < count; i++) {
      keywords.add(keyword(depth));
    }
    return keywords.stream().distinct().collect(Collectors.toMap(each -> each.substring(0, each.indexOf(':')), each -> each, (a, b) -> a))
        .values().stream().sorted().collect(Collectors.joining(",", "{", "}"));
  }

  private String keyword(int depth) {
    return depth == 0 || data.consumeBoolean() ? flat() : deep(depth - 1);
  }

  private String flat() {
    return switch (data.consumeInt(0, 11)) {
      case 0, 1 -> "\"type\":" + data.pickValue(TYPES);
      case 2 -> "\"enum\":" + list(() -> data.pickValue(VALUES));
      case 3 -> "\"const\":" + data.pickValue(VALUES);
      case 4 -> '"' + data.pickValue(new String[] {"minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties",
          "minContains", "maxContains"}) + "\":" + data.pickValue(COUNTS);
      case 5 -> '"' + data.pickValue(new String[] {"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"}) + "\":" + data.pickValue(NUMBERS);
      case 6 -> "\"multipleOf\":" + data.pickValue(new String[] {"1", "2", "0.1", "3", "1e-7"});
      case 7 -> "\"pattern\":\"" + data.pickValue(PATTERNS) + '"';
      case 8 -> "\"format\":\"" + data.pickValue(FORMATS) + '"';
      case 9 -> "\"required\":" + list(this::name);
      case 10 -> '"' + data.pickValue(new String[] {"readOnly", "writeOnly", "nullable", "deprecated", "uniqueItems"}) + "\":true";
      default -> "\"dependentRequired\":{" + name() + ":" + list(this::name) + "}";
    };
  }

  private String deep(int depth) {
    return switch (data.consumeInt(0, 7)) {
      case 0, 1, 2 -> "\"properties\":" + members(this::name, depth);
      case 3 -> "\"patternProperties\":" + members(() -> '"' + data.pickValue(PATTERNS) + '"', depth);
      case 4 -> '"' + data.pickValue(new String[] {"allOf", "anyOf", "oneOf", "prefixItems"}) + "\":" + list(() -> schema(depth));
      case 5 -> "\"dependentSchemas\":" + members(this::name, depth);
      default -> '"' + data.pickValue(new String[] {"items", "additionalProperties", "not", "if", "then", "else", "contains", "propertyNames",
          "unevaluatedProperties", "unevaluatedItems", "contentSchema"}) + "\":" + schema(depth);
    };
  }

  private String name() {
    return '"' + data.pickValue(NAMES) + '"';
  }

  private String members(Supplier<String> names, int depth) {
    var members = new ArrayList<String>();
    var seen = new ArrayList<String>();
    for (int i = data.consumeInt(1, 3); i > 0; i--) {
      var name = names.get();
      if (!seen.contains(name)) {
        seen.add(name);
        members.add(name + ':' + schema(depth));
      }
    }
    return '{' + String.join(",", members) + '}';
  }

  private String list(Supplier<String> items) {
    List<String> list = new ArrayList<>();
    for (int i = data.consumeInt(1, 3); i > 0; i--) {
      list.add(items.get());
    }
    return list.stream().distinct().toList().toString();
  }
}
