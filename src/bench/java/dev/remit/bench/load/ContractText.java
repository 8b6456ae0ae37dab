package dev.remit.bench.load;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * The contract of an API as it goes from version to version: four kinds of things with five operations each, some 10 KB. What
 * 1.1.0 says more breaks nobody; 2.0.0 of every other API, and each 3.0.0, takes away an operation and a member that is read.
 */
final class ContractText {

  /** What every second 2.0.0 takes away. */
  private static final String FIRST_LOST = "total";
  /** What a 3.0.0 takes away. */
  private static final String NEXT_LOST = "status";
  private static final int KINDS = 4;

  private final String title;
  private final boolean breaks;
  private final List<String> kinds;
  private final List<String> members;

  ContractText(String title, int number) {
    this.title = title;
    this.breaks = number % 2 == 0;
    var random = new Random(number);
    var vocabulary = new Vocabulary(random);
    this.kinds = some(KINDS, vocabulary);
    var all = new ArrayList<>(List.of("id", "createdAt", FIRST_LOST, NEXT_LOST));
    all.addAll(some(6, vocabulary).stream().map(each -> each + "Code").toList());
    this.members = List.copyOf(all);
  }

  private static List<String> some(int count, Vocabulary vocabulary) {
    var some = new LinkedHashSet<String>();
    while (some.size() < count) {
      some.add(vocabulary.subject());
    }
    return List.copyOf(some);
  }

  /** Operations that every version has. */
  List<String> operations() {
    return kinds.stream().flatMap(kind -> List.of("GET /" + kind + "s/{id}", "POST /" + kind + "s").stream()).toList();
  }

  /** What the first versions answer with. */
  List<String> members() {
    return members;
  }

  String version(String version) {
    var paths = kinds.stream().map(kind -> paths(kind, version)).collect(Collectors.joining(","));
    var schemas = kinds.stream().map(kind -> '"' + kind + "\":" + schema(version, kind)).collect(Collectors.joining(","));
    return """
        {"openapi":"3.1.0","info":{"title":"%s","version":"%s"},"paths":{%s},"components":{"schemas":{%s,
         "Problem":{"type":"object","required":["title"],"properties":{"title":{"type":"string"},"detail":{"type":"string"}}}}}}"""
        .formatted(title, version, paths, schemas);
  }

  private String paths(String kind, String version) {
    var one = "{\"$ref\":\"#/components/schemas/" + kind + "\"}";
    var removal = lost(version) > 0 && kind.equals(kinds.get(0)) ? "" : ",\"delete\":{\"responses\":{\"204\":{\"description\":\"Gone\"}" + problem() + "}}";
    return """
        "/%1$ss":{"get":{"parameters":[{"name":"limit","in":"query","schema":{"type":"integer","maximum":200}},{"name":"q","in":"query","schema":{"type":"string"}}],
          "responses":{"200":{"description":"All","content":{"application/json":{"schema":{"type":"object","required":["items"],"properties":{"items":{"type":"array","items":%2$s}}}}}}%3$s}},
         "post":{"requestBody":{"required":true,"content":{"application/json":{"schema":%2$s}}},
          "responses":{"201":{"description":"Made","content":{"application/json":{"schema":%2$s}}}%3$s}}},
        "/%1$ss/{id}":{"parameters":[{"name":"id","in":"path","required":true,"schema":{"type":"string"}}],
         "get":{"responses":{"200":{"description":"One","content":{"application/json":{"schema":%2$s}}}%3$s}},
         "put":{"requestBody":{"required":true,"content":{"application/json":{"schema":%2$s}}},"responses":{"200":{"description":"Changed"}%3$s}}%4$s}"""
        .formatted(kind, one, problem(), removal);
  }

  private static String problem() {
    return ",\"404\":{\"description\":\"None\",\"content\":{\"application/problem+json\":{\"schema\":{\"$ref\":\"#/components/schemas/Problem\"}}}}";
  }

  private String schema(String version, String kind) {
    var known = new ArrayList<>(members);
    if (!version.equals("1.0.0")) {
      known.add("note");
    }
    if (kind.equals(kinds.get(0))) {
      known.removeAll(List.of(FIRST_LOST, NEXT_LOST).subList(0, lost(version)));
    }
    var properties = known.stream().map(each -> '"' + each + "\":" + value(each)).collect(Collectors.joining(","));
    var required = known.stream().filter(each -> !each.equals("note")).map(each -> '"' + each + '"').collect(Collectors.joining(","));
    return "{\"type\":\"object\",\"required\":[" + required + "],\"properties\":{" + properties + "}}";
  }

  private int lost(String version) {
    return version.startsWith("3") ? 2 : version.startsWith("2") && breaks ? 1 : 0;
  }

  private static String value(String member) {
    return switch (member) {
      case "createdAt" -> "{\"type\":\"string\",\"format\":\"date-time\"}";
      case FIRST_LOST -> "{\"type\":\"number\",\"minimum\":0}";
      case NEXT_LOST -> "{\"type\":\"string\",\"enum\":[\"open\",\"done\",\"gone\"]}";
      default -> "{\"type\":\"string\",\"maxLength\":200}";
    };
  }
}
