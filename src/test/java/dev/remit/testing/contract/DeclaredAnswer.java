package dev.remit.testing.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.LongNode;
import tools.jackson.databind.node.StringNode;

/** What the contract says of one status of one operation. */
record DeclaredAnswer(Schemas schemas, JsonNode response) {

  private static final int NOT_MODIFIED = 304;

  /** Fields of HTTP itself and those that every answer has for browsers, which OpenAPI documents leave out. */
  private static final Set<String> TRANSPORT = Set.of("date", "content-type", "content-length", "content-language",
      "content-encoding", "transfer-encoding", "connection", "keep-alive", "vary", "content-security-policy",
      "referrer-policy", "x-content-type-options", "cache-control", "permissions-policy", "cross-origin-opener-policy",
      "cross-origin-resource-policy", "strict-transport-security");

  List<String> violations(Answer answer) {
    var found = new ArrayList<>(headers(answer));
    if (!answer.method().equals("HEAD")) {
      found.addAll(content(answer));
    }
    return found;
  }

  private List<String> content(Answer answer) {
    var content = response.path("content");
    if (content.isEmpty() || answer.status() == NOT_MODIFIED) {
      return answer.body().length == 0 ? List.of() : List.of("no body is declared");
    }
    var declared = content.properties().stream().filter(type -> covers(type.getKey(), answer.mediaType())).findFirst();
    if (declared.isEmpty()) {
      return List.of("this media type is not declared");
    }
    var schema = declared.get().getValue().path("schema");
    return answer.isJson() && schema.isObject() ? schemas.violations(schema, answer.text()) : List.of();
  }

  private static boolean covers(String range, String mediaType) {
    return range.equals("*/*") || range.equals(mediaType)
        || range.endsWith("/*") && mediaType.startsWith(range.substring(0, range.length() - 1));
  }

  private List<String> headers(Answer answer) {
    var found = new ArrayList<String>();
    var undeclared = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    undeclared.addAll(answer.headers().keySet());
    TRANSPORT.forEach(undeclared::remove);
    for (var header : response.path("headers").properties()) {
      undeclared.remove(header.getKey());
      found.addAll(header(header.getKey(), schemas.resolve(header.getValue()), answer));
    }
    undeclared.forEach(name -> found.add("the header " + name + " is not declared"));
    return found;
  }

  private List<String> header(String name, JsonNode declared, Answer answer) {
    var values = answer.headers().getOrDefault(name, List.of());
    if (values.isEmpty()) {
      return declared.path("required").asBoolean(false) ? List.of("the header " + name + " is missing") : List.of();
    }
    return values.stream()
        .flatMap(value -> schemas.violations(declared.path("schema"), read(value, declared.path("schema"))).stream())
        .map(violation -> "header " + name + violation)
        .toList();
  }

  /** A header is text; what it says may be a number. */
  private static JsonNode read(String value, JsonNode schema) {
    return schema.path("type").asString("").equals("integer") && value.matches("\\d{1,18}")
        ? LongNode.valueOf(Long.parseLong(value))
        : StringNode.valueOf(value);
  }
}
