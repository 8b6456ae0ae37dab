package dev.remit.openapi.use;

import dev.remit.openapi.Change;
import dev.remit.openapi.Direction;
import dev.remit.openapi.Limits;
import dev.remit.openapi.OperationUse;
import dev.remit.openapi.Sample;
import dev.remit.openapi.diff.Located;
import dev.remit.openapi.read.Reading;
import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.tree.Pointer;
import dev.remit.openapi.value.Answer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether the requests that are known still pass where the contract has changed. */
final class SampleCheck {

  private final Tracks after;

  SampleCheck(Tracks after) {
    this.after = after;
  }

  /** @param sample the one that is refused, or empty */
  record Outcome(Kind kind, String sample) {
    static final Outcome NOTHING_SHOWN = new Outcome(Kind.NOTHING_SHOWN, "");
  }

  enum Kind { NOTHING_SHOWN, PASSES, REFUSED }

  Outcome check(Change change, Mark mark, List<OperationUse> uses) {
    boolean shown = false;
    for (var use : uses) {
      for (var sample : use.samples()) {
        var answer = sample.status() < 400 ? accepts(change, mark, use, sample) : null;
        if (answer == Answer.NO) {
          return new Outcome(Kind.REFUSED, sample.name());
        }
        if (answer == Answer.UNKNOWN) {
          return Outcome.NOTHING_SHOWN;
        }
        shown |= answer == Answer.YES;
      }
    }
    return shown ? new Outcome(Kind.PASSES, "") : Outcome.NOTHING_SHOWN;
  }

  // null where the sample says nothing of it
  private @Nullable Answer accepts(Change change, Mark mark, OperationUse use, Sample sample) {
    int parameter = mark.part().indexOf(" parameter ");
    if (parameter > 0) {
      var in = mark.part().substring(0, parameter);
      return new Written(after.contract).accepts(use.operation(), in, mark.part().substring(parameter + " parameter ".length()), sample);
    }
    if (sample.sent() == null || !mark.part().startsWith("request body")) {
      return null;
    }
    var body = tree(sample.sent());
    var schema = change.pointerAfter() == null ? null : schemaAt(Pointer.parse(change.pointerAfter()));
    return schema == null ? whole(use, body) : all(schema, valuesAt(body, mark.way()));
  }

  static Node tree(String json) {
    return Reading.tree(json.getBytes(StandardCharsets.UTF_8), Limits.DEFAULT);
  }

  private @Nullable Node schemaAt(Pointer changed) {
    for (@Nullable Pointer at = changed; at != null; at = at.parent()) {
      var mark = after.sent.exactly(at);
      if (mark != null) {
        return mark.kind() == Mark.Kind.SCHEMA ? at.in(after.contract.side().root().node()) : null;
      }
    }
    return null;
  }

  private @Nullable Answer whole(OperationUse use, Node body) {
    var operation = after.contract.operation(use.operation());
    var entered = operation == null ? null : after.contract.body(operation);
    var schemas = entered == null ? List.<Located>of() : after.contract.content(entered.value()).values().stream()
        .map(media -> media.at("schema")).filter(java.util.Objects::nonNull).toList();
    return schemas.size() == 1 ? all(schemas.get(0).node(), List.of(body)) : schemas.isEmpty() ? Answer.NO : Answer.UNKNOWN;
  }

  private @Nullable Answer all(Node schema, List<Node> values) {
    @Nullable Answer answer = null;
    for (var value : values) {
      var each = after.contract.side().evaluator().accepts(schema, value, Direction.REQUEST);
      answer = answer == null ? each : answer.and(each);
    }
    return answer;
  }

  private static List<Node> valuesAt(Node body, Way way) {
    var values = List.of(body);
    for (var step : way.steps()) {
      var next = new ArrayList<Node>();
      values.forEach(value -> step(value, step, next));
      values = next;
    }
    return values;
  }

  private static void step(Node value, Way.Step step, List<Node> next) {
    if (step.kind() == Way.Kind.ITEM && value instanceof ArrayNode array) {
      next.addAll(array.items());
    } else if (step.kind() == Way.Kind.ANY && value instanceof ObjectNode object) {
      object.forEach((key, member) -> next.add(member));
    } else if (step.kind() == Way.Kind.MEMBER && value instanceof ObjectNode object) {
      var member = object.get(step.name());
      if (member != null) {
        next.add(member);
      }
    }
  }
}
