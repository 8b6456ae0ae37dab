package dev.remit.openapi.mock.space;

import dev.remit.openapi.Direction;
import dev.remit.openapi.Document;
import dev.remit.openapi.Violation;
import dev.remit.openapi.Violation.Place;
import dev.remit.openapi.message.Explanation;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.value.Answer;
import dev.remit.openapi.value.Evaluator;
import java.util.ArrayList;
import java.util.List;

/** Why something cannot be an item of a collection. */
final class Violations {

  private Violations() {}

  /** @param before JSON pointer to the item */
  static List<Violation> of(ObjectNode item, CollectionPlan plan, Document document, Evaluator evaluator, String before) {
    for (var view : plan.views().subList(0, plan.binding())) {
      var shown = Shown.of(item, view);
      if (evaluator.accepts(view.schema().node(), shown, Direction.RESPONSE) == Answer.NO) {
        var violations = new ArrayList<Violation>();
        Explanation.of(document, evaluator, Direction.RESPONSE, view.schema(), shown).forEach(reason ->
            violations.add(new Violation(Place.BODY, before + reason.at(), reason.rule(), reason.detail(), reason.clause().toString())));
        return violations;
      }
    }
    return List.of();
  }
}
