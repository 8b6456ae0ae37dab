package dev.remit.openapi.use;

import dev.remit.openapi.Direction;
import dev.remit.openapi.diff.Located;
import dev.remit.openapi.message.Contract;
import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.BooleanNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.value.Answer;
import java.util.List;

/** Whether a value may be a part of one that a schema accepts: members and items may be missing. */
final class Possibility {

  private static final int DEEPEST = 200;
  private static final List<String> LOOKING = List.of("$ref", "$dynamicRef", "allOf", "anyOf", "oneOf", "if", "dependentSchemas");

  private final Contract contract;
  private final InPlace inPlace;

  Possibility(Contract contract) {
    this.contract = contract;
    this.inPlace = new InPlace(contract.side());
  }

  Answer of(Located schema, Node value, int depth) {
    if (depth > DEEPEST) {
      return Answer.UNKNOWN;
    }
    if (schema.node() instanceof BooleanNode all) {
      return all.value() ? Answer.YES : Answer.NO;
    }
    if (!(value instanceof ObjectNode) && !(value instanceof ArrayNode)) {
      return contract.side().evaluator().accepts(schema.node(), value, Direction.RESPONSE);
    }
    var reference = schema.text("$ref");
    if (reference != null) {
      var target = of(contract.side().target(reference), value, depth + 1);
      return contract.side().ignoresBesideReference() ? target : target.and(beside(schema, value, depth));
    }
    return beside(schema, value, depth);
  }

  private Answer beside(Located schema, Node value, int depth) {
    var answer = type(schema, value);
    for (var each : list(schema, "allOf")) {
      answer = answer == Answer.NO ? answer : answer.and(of(each, value, depth + 1));
    }
    answer = answer.and(any(list(schema, "oneOf"), value, depth)).and(any(list(schema, "anyOf"), value, depth));
    return answer == Answer.NO ? answer : answer.and(inside(schema, value, depth));
  }

  private static List<Located> list(Located schema, String keyword) {
    var list = schema.at(keyword);
    return list == null ? List.of() : list.items();
  }

  private Answer any(List<Located> alternatives, Node value, int depth) {
    var best = alternatives.isEmpty() ? Answer.YES : Answer.NO;
    for (var each : alternatives) {
      var answer = best == Answer.YES ? best : of(each, value, depth + 1);
      best = answer == Answer.NO ? best : answer;
    }
    return best;
  }

  private static Answer type(Located schema, Node value) {
    var type = schema.text("type");
    var types = schema.at("type");
    boolean allowed = type != null ? type.equals(value.kind()) : types == null || types.texts().contains(value.kind());
    return allowed ? Answer.YES : Answer.NO;
  }

  // what is said of members that nothing has looked at does not refuse one that something beside it may have looked at
  private Answer member(Located schema, Located says, Node value, int depth) {
    var answer = of(says, value, depth + 1);
    boolean rest = says.equals(schema.at("unevaluatedProperties")) && LOOKING.stream().anyMatch(schema::has);
    return rest && answer == Answer.NO ? Answer.UNKNOWN : answer;
  }

  private Answer inside(Located schema, Node value, int depth) {
    var answer = Answer.YES;
    if (value instanceof ObjectNode object) {
      for (int i = 0; i < object.size() && answer != Answer.NO; i++) {
        for (var each : inPlace.member(List.of(schema), object.key(i))) {
          answer = answer.and(member(schema, each, object.value(i), depth));
        }
      }
    } else if (value instanceof ArrayNode array) {
      var items = schema.has("prefixItems") ? null : schema.at("items");
      for (var item : items == null || items.size() > 0 ? List.<Node>of() : array.items()) {
        answer = answer == Answer.NO || items == null ? answer : answer.and(of(items, item, depth + 1));
      }
    }
    return answer;
  }
}
