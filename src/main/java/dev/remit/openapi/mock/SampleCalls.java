package dev.remit.openapi.mock;

import dev.remit.openapi.Direction;
import dev.remit.openapi.HeaderField;
import dev.remit.openapi.SampleCall;
import dev.remit.openapi.diff.Located;
import dev.remit.openapi.diff.Operation;
import dev.remit.openapi.diff.ParametersDiff;
import dev.remit.openapi.diff.Wire;
import dev.remit.openapi.example.Bodies;
import dev.remit.openapi.example.Body;
import dev.remit.openapi.example.Examples;
import dev.remit.openapi.message.Contract;
import dev.remit.openapi.message.SecurityRule;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.tree.TextNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes up one request for each operation: what it demands and nothing else. */
final class SampleCalls {

  private static final byte[] NOTHING = {};
  private static final byte[] SOMETHING = "sandbox".getBytes(StandardCharsets.UTF_8);

  private final Contract contract;
  private final Examples examples;
  private final Bodies bodies;
  private final SampleParameters parameters;

  SampleCalls(Contract contract, Examples examples, Bodies bodies) {
    this.contract = contract;
    this.examples = examples;
    this.bodies = bodies;
    this.parameters = new SampleParameters(contract, examples);
  }

  static String summary(Operation operation) {
    var summary = operation.node().text("summary");
    return summary == null ? "" : summary.lines().findFirst().orElse("");
  }

  SampleCall of(Operation operation) {
    return other(operation, 0);
  }

  /** Another one, whose path has other values: the same for the same seed, the usual one for 0. */
  SampleCall other(Operation operation, int seed) {
    var call = new Draft(operation, seed);
    contract.parameters(operation).forEach(parameter -> call.add(parameter.value()));
    call.credentials();
    return call.finished();
  }

  private final class Draft {

    private final Operation operation;
    private final int seed;
    private final List<String> query = new ArrayList<>();
    private final List<String> cookies = new ArrayList<>();
    private final List<HeaderField> fields = new ArrayList<>();
    private String path;

    private Draft(Operation operation, int seed) {
      this.operation = operation;
      this.seed = seed;
      this.path = operation.path();
    }

    private void add(Located parameter) {
      var name = String.valueOf(parameter.text("name"));
      var in = String.valueOf(parameter.text("in"));
      if (in.equals("path")) {
        path = path.replace("{" + name + "}", parameters.segment(parameter, seed));
      } else if (ParametersDiff.isRequired(parameter)) {
        switch (in) {
          case "query" -> query.addAll(parameters.pairs(parameter));
          case "header" -> fields.add(new HeaderField(name, parameters.line(parameter)));
          case "cookie" -> cookies.addAll(parameters.pairs(parameter));
          case "querystring" -> query.add("q=1");
          default -> { }
        }
      }
    }

    private void credentials() {
      for (var demand : new SecurityRule(contract, operation).sample()) {
        switch (demand.place()) {
          case QUERY -> query.add(Wire.encoded(demand.name()) + "=" + Wire.encoded(demand.value()));
          case COOKIE -> cookies.add(demand.name() + "=" + demand.value());
          default -> fields.add(new HeaderField(demand.name(), demand.value()));
        }
      }
    }

    private SampleCall finished() {
      if (!cookies.isEmpty()) {
        fields.add(new HeaderField("Cookie", String.join("; ", cookies)));
      }
      var fixed = path.indexOf('?') >= 0 ? path.indexOf('?') : path.indexOf('#');
      if (fixed >= 0) {
        for (var pair : path.substring(fixed + 1).split("[?#&]")) {
          demand(pair);
        }
        path = path.substring(0, fixed);
      }
      path = Wire.path(path);
      var body = body();
      return new SampleCall(operation.label(), summary(operation), operation.method(), query.isEmpty() ? path : path + "?" + String.join("&", query), List.copyOf(fields),
          body == null ? null : body.mediaType(), body == null ? NOTHING : body.bytes());
    }

    /** What tells the operation from others of its path, unless a parameter says it already. */
    private void demand(String pair) {
      var name = pair.split("=", 2)[0];
      boolean sent = query.stream().anyMatch(each -> each.equals(name) || each.startsWith(name + "=")) || fields.stream().anyMatch(each -> each.name().equalsIgnoreCase(name));
      // more of a path in a fragment demands nothing
      boolean demands = pair.indexOf('=') > 0 || pair.indexOf('/') < 0;
      if (!sent && demands && !pair.isEmpty() && pair.indexOf('{') < 0) {
        query.add(0, pair);
      }
    }

    private @Nullable Body body() {
      var entered = contract.body(operation);
      if (entered == null) {
        return null;
      }
      var content = contract.content(entered.value());
      var key = content.isEmpty() ? null : Accepted.key(null, content.keySet());
      if (key == null) {
        return null;
      }
      var media = content.get(key);
      var schema = media.at("schema");
      var value = schema == null ? new TextNode("text", 1, 1) : examples.of(schema.node(), Direction.REQUEST).value();
      var mediaType = Accepted.concrete(key, null);
      var written = bodies.write(mediaType, media.node() instanceof ObjectNode object ? object : null, value);
      boolean empty = written == null || written.bytes().length == 0;
      boolean form = mediaType.contains("form") && value instanceof ObjectNode;
      return !empty ? written : entered.value().flag("required") && !form ? new Body(mediaType, SOMETHING) : null;
    }
  }
}
