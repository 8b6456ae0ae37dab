package dev.remit.openapi.mock;

import dev.remit.openapi.Direction;
import dev.remit.openapi.diff.Located;
import dev.remit.openapi.diff.MediaRange;
import dev.remit.openapi.diff.Wire;
import dev.remit.openapi.example.Examples;
import dev.remit.openapi.message.Contract;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.TextNode;
import dev.remit.openapi.value.Answer;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes up values of parameters, and writes them. */
final class SampleParameters {

  private static final int TRIES = 12;

  private final Contract contract;
  private final Examples examples;

  SampleParameters(Contract contract, Examples examples) {
    this.contract = contract;
    this.examples = examples;
  }

  /** As it stands in a path, never empty though a schema may like that best: the usual value for 0, the same other one for the same seed. */
  String segment(Located parameter, int seed) {
    if (isJson(parameter)) {
      return Wire.encoded(value(parameter).toJson());
    }
    var wire = new Wire(parameter);
    var segment = wire.segment(seed == 0 ? value(parameter) : random(parameter, Direction.REQUEST, seed));
    for (int more = 1; more < TRIES && segment.isEmpty(); more++) {
      segment = wire.segment(random(parameter, more % 2 == 0 ? Direction.REQUEST : Direction.NONE, more));
    }
    return segment.isEmpty() ? "-" : segment;
  }

  private boolean isJson(Located parameter) {
    return contract.content(parameter).keySet().stream().findFirst().filter(MediaRange::isJson).isPresent();
  }

  private Node random(Located parameter, Direction direction, int by) {
    var schema = schema(parameter);
    return schema == null ? new TextNode("text" + by, 1, 1) : examples.random(schema.node(), direction, by).value();
  }

  private @Nullable Located schema(Located parameter) {
    return contract.content(parameter).values().stream().findFirst().map(media -> media.at("schema")).orElseGet(() -> parameter.at("schema"));
  }

  /** As it stands in a header. */
  String line(Located parameter) {
    return isJson(parameter) ? value(parameter).toJson() : new Wire(parameter).line(value(parameter));
  }

  /** As it stands in a query or cookie. */
  List<String> pairs(Located parameter) {
    var value = value(parameter);
    return isJson(parameter) ? List.of(Wire.encoded(String.valueOf(parameter.text("name"))) + "=" + Wire.encoded(value.toJson()))
        : pairs(parameter, value);
  }

  // a value without members or items leaves no trace
  private List<String> pairs(Located parameter, Node usual) {
    var wire = new Wire(parameter);
    var pairs = wire.pairs(usual);
    for (int more = 1; more < TRIES && pairs.isEmpty(); more++) {
      pairs = wire.pairs(random(parameter, Direction.REQUEST, more));
    }
    return pairs.isEmpty() ? wire.pairs(new TextNode("text", 1, 1)) : pairs;
  }

  private Node value(Located parameter) {
    var schema = schema(parameter);
    var example = parameter.at("example");
    if (example == null) {
      example = first(parameter);
    }
    var evaluated = example == null || schema == null ? null : example.node();
    boolean fits = evaluated != null && contract.side().evaluator().another().accepts(Objects.requireNonNull(schema).node(), evaluated, Direction.REQUEST)
        != Answer.NO;
    return example != null && (fits || schema == null) ? example.node()
        : schema == null ? new TextNode("text", 1, 1) : examples.of(schema.node(), Direction.REQUEST).value();
  }

  private @Nullable Located first(Located parameter) {
    var several = parameter.at("examples");
    var example = several == null || several.keys().isEmpty() ? null : contract.side().follow(several, several.keys().get(0));
    return example == null ? null : example.at("value");
  }
}
