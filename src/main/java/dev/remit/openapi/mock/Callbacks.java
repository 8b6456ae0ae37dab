package dev.remit.openapi.mock;

import dev.remit.openapi.HeaderField;
import dev.remit.openapi.MockAnswer;
import dev.remit.openapi.Request;
import dev.remit.openapi.SampleCall;
import dev.remit.openapi.diff.Operation;
import dev.remit.openapi.message.BodyReader;
import dev.remit.openapi.message.Called;
import dev.remit.openapi.message.Contract;
import dev.remit.openapi.message.Query;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.Pointer;
import dev.remit.openapi.tree.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a provider would call back after an answer (OpenAPI, callback object). The addresses come out of runtime expressions; what
 * they ask for and was not sent leaves the expression as it is. Nothing is sent: whoever asked may do it themselves.
 */
final class Callbacks {

  private static final Pattern EXPRESSION = Pattern.compile("\\{(\\$[^{}]+)}");

  private final Contract contract;
  private final SampleCalls samples;

  Callbacks(Contract contract, SampleCalls samples) {
    this.contract = contract;
    this.samples = samples;
  }

  List<SampleCall> of(Called called, Request request, MockAnswer answer) {
    var declared = called.operation().node().at("callbacks");
    var calls = new ArrayList<SampleCall>();
    var exchange = new Exchange(called, request, answer);
    for (var name : declared == null ? List.<String>of() : declared.keys()) {
      for (var operation : Operation.of(contract.side(), contract.side().follow(declared, name))) {
        var call = samples.of(operation);
        calls.add(new SampleCall(name + ": " + operation.method() + " " + operation.path(), call.summary(), call.method(), exchange.resolved(operation.path()),
            call.fields(), call.mediaType(), call.body()));
      }
    }
    return calls;
  }

  private record Exchange(Called called, Request request, MockAnswer answer) {

    String resolved(String path) {
      return path.startsWith("$") ? Objects.requireNonNullElse(value(path), path)
          : EXPRESSION.matcher(path).replaceAll(match -> Matcher.quoteReplacement(Objects.requireNonNullElse(value(match.group(1)), match.group())));
    }

    /** OpenAPI, runtime expressions. */
    private @Nullable String value(String expression) {
      return switch (expression) {
        case "$url" -> request.path() + (request.query() == null ? "" : "?" + request.query());
        case "$method" -> request.method();
        case "$statusCode" -> String.valueOf(answer.status());
        default -> expression.startsWith("$request.") ? source(expression.substring("$request.".length()), request.body(), true)
            : expression.startsWith("$response.") ? source(expression.substring("$response.".length()), answer.body(), false) : null;
      };
    }

    private @Nullable String source(String source, byte[] body, boolean sent) {
      if (source.startsWith("body")) {
        return source.startsWith("body#") ? text(BodyReader.jsonOrText(body), source.substring("body#".length())) : null;
      }
      int dot = source.indexOf('.');
      var name = source.substring(dot + 1);
      return switch (dot < 0 ? "" : source.substring(0, dot)) {
        case "header" -> sent ? request.header(name) : answer.fields().stream().filter(field -> field.name().equalsIgnoreCase(name)).map(HeaderField::value).findFirst().orElse(null);
        case "query" -> sent && Query.raw(request.query()).containsKey(name) ? Query.decoded(Query.raw(request.query()).get(name).get(0)) : null;
        case "path" -> sent && called.variables().containsKey(name) ? Query.unescaped(called.variables().get(name)) : null;
        default -> null;
      };
    }

    private static @Nullable String text(Node body, String pointer) {
      try {
        var node = Pointer.parse(pointer).in(body);
        return node == null ? null : node instanceof TextNode text ? text.value() : node.toJson();
      } catch (IllegalArgumentException none) {
        return null;
      }
    }
  }
}
