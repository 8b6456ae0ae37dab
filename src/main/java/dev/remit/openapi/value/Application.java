package dev.remit.openapi.value;

import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.NullNode;
import dev.remit.openapi.tree.ObjectNode;
import org.jspecify.annotations.Nullable;

/** One schema object applied to one value. */
final class Application {

  final Evaluation evaluation;
  final ObjectNode schema;
  final Node value;
  private @Nullable Evaluated evaluated;

  Application(Evaluation evaluation, ObjectNode schema, Node value, @Nullable Evaluated evaluated) {
    this.evaluation = evaluation;
    this.schema = schema;
    this.value = value;
    this.evaluated = evaluated;
  }

  /** What all keywords say together. */
  Answer answer() {
    var only = evaluation.lookup.onlyReference(schema);
    if (only != null) {
      return References.follow(this, only);
    }
    if (isNullWhereNullIsAdmitted()) {
      return Answer.YES;
    }
    var rest = unevaluated();
    if (rest == null) {
      return keywords();
    }
    collect();
    var answer = keywords();
    return answer == Answer.NO ? answer : answer.and(Unevaluated.keyword(this, rest));
  }

  private Answer keywords() {
    var answer = Answer.YES;
    for (var demand : evaluation.lookup.demands(schema)) {
      answer = answer.and(demand.keyword().test(this, schema.value(demand.position())));
      if (answer == Answer.NO) {
        break;
      }
    }
    return answer;
  }

  /** What one keyword says. */
  Answer alone(String name) {
    var only = evaluation.lookup.onlyReference(schema);
    var argument = only != null && !name.equals("$ref") ? null : schema.get(name);
    var keyword = Keyword.of(name);
    if (argument == null || keyword == null || isNullWhereNullIsAdmitted()) {
      return Answer.YES;
    }
    if (argument == unevaluated()) {
      collect();
      keywords();
    }
    return keyword.alone(this, argument);
  }

  private @Nullable Node unevaluated() {
    return value instanceof ObjectNode ? schema.get("unevaluatedProperties")
        : value instanceof ArrayNode ? schema.get("unevaluatedItems") : null;
  }

  private void collect() {
    if (evaluated == null) {
      evaluated = new Evaluated();
    }
  }

  private boolean isNullWhereNullIsAdmitted() {
    return value instanceof NullNode && evaluation.lookup.isNullableWrapper(schema);
  }

  /** What a schema says of the same value; what it looks at counts as looked at here. */
  Answer here(Node subschema) {
    return whenever(Answer.YES, subschema);
  }

  /** The same where a yes may count against the value: coming back to the same question has no answer then. */
  Answer doubting(Node subschema) {
    evaluation.trail().doubt(1);
    var answer = here(subschema);
    evaluation.trail().doubt(-1);
    return answer;
  }

  /** The same for a schema that may not apply. */
  Answer whenever(Answer applies, Node subschema) {
    return evaluated == null ? evaluation.apply(subschema, value, null) : collected(evaluated, applies, subschema);
  }

  private Answer collected(Evaluated outer, Answer applies, Node subschema) {
    var inner = new Evaluated();
    var answer = evaluation.apply(subschema, value, inner);
    outer.merge(inner, answer.and(applies));
    return answer;
  }

  /** What a schema that is referred to says of the same value. */
  Answer referred(Node target) {
    if (evaluated == null) {
      return evaluation.refer(target, value, null);
    }
    var inner = new Evaluated();
    var answer = evaluation.refer(target, value, inner);
    evaluated.merge(inner, answer);
    return answer;
  }

  /** What a schema says of the same value, whatever it looks at. */
  Answer aside(Node subschema) {
    return evaluation.apply(subschema, value, null);
  }

  /** What is said where a schema cannot be had. */
  Answer undecided() {
    return Evaluation.undecided(evaluated);
  }

  /** What a schema says of a member or an item. */
  Answer inside(Node subschema, Node part) {
    return evaluation.apply(subschema, part, null);
  }

  boolean isCollecting() {
    return evaluated != null;
  }

  /** Notes that the member or item at this position has been looked at, if that is so. */
  void lookedAt(int position, Answer so) {
    if (evaluated != null) {
      evaluated.add(position, so);
    }
  }

  /** Whether the member or item at this position has been looked at. */
  Answer isLookedAt(int position) {
    return evaluated == null ? Answer.NO : evaluated.contains(position);
  }
}
