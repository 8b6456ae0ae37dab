package dev.remit.testing.contract;

import static java.util.stream.Collectors.joining;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An OpenAPI 3.1 document that answers are held against. */
final class Contract {

  private static final Pattern PARAMETER = Pattern.compile("\\{[^/}]+}");
  private static final List<Integer> UNDECLARED = List.of(404, 405);

  private final JsonNode document;
  private final Schemas schemas;
  private final String base;

  private Contract(JsonNode document) {
    this.document = document;
    this.schemas = new Schemas(document);
    this.base = URI.create(document.at("/servers/0/url").asString("/")).getPath().replaceAll("/$", "");
  }

  static Contract of(String json) {
    return new Contract(JsonMapper.shared().readTree(json));
  }

  /** Where the answer leaves the contract; empty when it keeps it. */
  List<String> violations(Answer answer) {
    var operation = operation(answer);
    if (operation.isEmpty()) {
      return undeclared(answer);
    }
    return response(operation.get(), answer.status())
        .map(found -> new DeclaredAnswer(schemas, found).violations(answer))
        .orElseGet(() -> List.of("this status is not declared"));
  }

  /** Beside the declared operations there is nothing, and it is said with a problem. */
  private List<String> undeclared(Answer answer) {
    if (!UNDECLARED.contains(answer.status())) {
      return List.of("this operation is not declared");
    }
    return answer.mediaType().equals("application/problem+json")
        ? schemas.violations(document.at("/components/schemas/Problem"), answer.text())
        : List.of("this is not a problem");
  }

  private Optional<JsonNode> operation(Answer answer) {
    var method = answer.method().equals("HEAD") ? "get" : answer.method().toLowerCase(Locale.ROOT);
    return document.path("paths").properties().stream()
        .filter(path -> matches(path.getKey(), answer.path()))
        .sorted(Comparator.comparing(path -> path.getKey().indexOf('{') < 0 ? Integer.MIN_VALUE : -path.getKey().indexOf('{')))
        .map(path -> path.getValue().path(method))
        .filter(JsonNode::isObject)
        .findFirst();
  }

  private boolean matches(String template, String path) {
    var literals = Stream.of(PARAMETER.split(base + template, -1)).map(Pattern::quote).collect(joining("[^/]+"));
    return path.matches(literals);
  }

  private Optional<JsonNode> response(JsonNode operation, int status) {
    var responses = operation.path("responses");
    return Stream.of(String.valueOf(status), status / 100 + "XX", "default")
        .map(responses::path)
        .filter(JsonNode::isObject)
        .map(schemas::resolve)
        .findFirst();
  }
}
