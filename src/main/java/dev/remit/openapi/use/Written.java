package dev.remit.openapi.use;

import dev.remit.openapi.Direction;
import dev.remit.openapi.Limits;
import dev.remit.openapi.Sample;
import dev.remit.openapi.UnreadableDocument;
import dev.remit.openapi.diff.Located;
import dev.remit.openapi.diff.Values;
import dev.remit.openapi.message.Contract;
import dev.remit.openapi.message.Scalars;
import dev.remit.openapi.read.Reading;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.value.Answer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Values as they are written into paths, queries and headers, which do not tell their types (OpenAPI, style values). */
final class Written {

  private final Contract contract;

  Written(Contract contract) {
    this.contract = contract;
  }

  /** Whether the parameter may be written like this; null if the sample has none or the contract does not know it. */
  @Nullable Answer accepts(String operation, String in, String name, Sample sample) {
    var texts = sample.parameters().get(in + " " + name);
    var known = contract.operation(operation);
    if (texts == null || known == null) {
      return null;
    }
    return contract.parameters(known).stream()
        .filter(each -> in.equals(each.value().text("in")) && name.equalsIgnoreCase(String.valueOf(each.value().text("name"))))
        .findFirst().map(each -> accepts(each.value(), texts, Direction.REQUEST)).orElse(null);
  }

  /** Whether the value of a parameter or header may be written like this. */
  Answer accepts(Located parameter, List<String> texts, Direction direction) {
    var content = contract.content(parameter);
    if (!content.isEmpty()) {
      return anyOf(content.values().iterator().next().at("schema"), json(texts), direction);
    }
    var schema = parameter.at("schema");
    return isObject(schema) ? Answer.UNKNOWN : anyOf(schema, readings(parameter, texts), direction);
  }

  private Answer anyOf(@Nullable Located schema, List<Node> readings, Direction direction) {
    if (schema == null) {
      return Answer.YES;
    }
    var best = Answer.NO;
    for (var reading : readings) {
      var answer = contract.side().evaluator().accepts(schema.node(), reading, direction);
      best = answer == Answer.YES || best == Answer.NO ? answer : best;
      if (best == Answer.YES) {
        return best;
      }
    }
    return best;
  }

  private boolean isObject(@Nullable Located schema) {
    var target = contract.side().follow(schema);
    return target != null && (target.has("properties") || "object".equals(target.text("type")));
  }

  private static List<Node> json(List<String> texts) {
    try {
      return List.of(Reading.tree(String.join(",", texts).getBytes(StandardCharsets.UTF_8), Limits.DEFAULT));
    } catch (UnreadableDocument refused) {
      return List.of(Values.text(String.join(",", texts)));
    }
  }

  private static List<Node> readings(Located parameter, List<String> texts) {
    var readings = new ArrayList<Node>();
    if (texts.size() == 1) {
      readings.add(Values.text(texts.get(0)));
      readings.add(Scalars.typed(texts.get(0)));
    }
    var parts = texts.stream().flatMap(each -> Arrays.stream(each.split(separator(parameter), -1))).map(String::strip).toList();
    for (var items : List.of(texts, parts)) {
      readings.add(array(items, Values::text));
      readings.add(array(items, Scalars::typed));
    }
    // a list in one header may be one text
    readings.add(Values.text(String.join(",", texts)));
    return readings;
  }

  private static String separator(Located parameter) {
    var style = parameter.text("style");
    return "pipeDelimited".equals(style) ? "\\|" : "spaceDelimited".equals(style) ? " " : ",";
  }

  private static Node array(List<String> items, Function<String, Node> reading) {
    return Values.array(items.stream().map(reading).toList());
  }
}
