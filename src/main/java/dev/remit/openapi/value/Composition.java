package dev.remit.openapi.value;

import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.Node;
import org.jspecify.annotations.Nullable;

/** Keywords that apply schemas to the same value (JSON Schema 2020-12 core, sections 10.2.1 and 10.2.2). */
final class Composition {

  private Composition() {}

  static Answer allOf(Application at, Node argument) {
    var answer = Answer.YES;
    if (argument instanceof ArrayNode branches) {
      for (int i = 0; i < branches.size() && answer != Answer.NO; i++) {
        answer = answer.and(at.here(branches.item(i)));
      }
    }
    return answer;
  }

  static Answer anyOf(Application at, Node argument) {
    if (!(argument instanceof ArrayNode branches) || branches.size() == 0) {
      return Answer.YES;
    }
    // what the last value fitted often fits the next one
    int first = at.evaluation.lookup.lastFitting(branches);
    var answer = at.here(branches.item(first));
    // who asks what was looked at asks every branch
    for (int i = 0; i < branches.size() && (answer != Answer.YES || at.isCollecting()); i++) {
      var next = i == first ? Answer.NO : at.here(branches.item(i));
      answer = answer.or(next);
      if (next == Answer.YES) {
        at.evaluation.lookup.fits(branches, i);
      }
    }
    return answer;
  }

  static Answer oneOf(Application at, Node argument) {
    if (!(argument instanceof ArrayNode branches) || branches.size() == 0) {
      return Answer.YES;
    }
    int surely = 0;
    int perhaps = 0;
    for (int i = 0; i < branches.size() && surely < 2; i++) {
      var answer = at.doubting(branches.item(i));
      surely += answer == Answer.YES ? 1 : 0;
      perhaps += answer == Answer.UNKNOWN ? 1 : 0;
    }
    return surely > 1 ? Answer.NO : perhaps > 0 ? Answer.UNKNOWN : Answer.of(surely == 1);
  }

  static Answer not(Application at, Node schema) {
    return at.evaluation.literally(() -> at.aside(schema)).not();
  }

  static Answer conditional(Application at, Node argument) {
    var holds = at.evaluation.literally(() -> at.here(argument));
    return branch(at, holds, "then").and(branch(at, holds.not(), "else"));
  }

  private static Answer branch(Application at, Answer applies, String keyword) {
    var schema = at.schema.get(keyword);
    return schema == null || applies == Answer.NO ? Answer.YES : applies.implies(at.whenever(applies, schema));
  }

  static Answer alone(Application at, Node schema, boolean wanted) {
    @Nullable Node condition = at.schema.get("if");
    if (condition == null) {
      return Answer.YES;
    }
    var holds = at.evaluation.literally(() -> at.aside(condition));
    return (wanted ? holds : holds.not()).implies(at.here(schema));
  }
}
