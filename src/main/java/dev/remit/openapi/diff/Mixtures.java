package dev.remit.openapi.diff;

import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Objects with the members that several schemas ask for which speak of the same value. */
final class Mixtures {

  /** Of so many schemas each two are taken together. */
  private static final int TWO = 8;

  private final Examples examples;

  Mixtures(Examples examples) {
    this.examples = examples;
  }

  static ObjectNode of(ObjectNode base, ObjectNode object) {
    var members = Values.members(base);
    members.putAll(Values.members(object));
    return Values.object(members);
  }

  /** Offers objects with what two of these forms need, until one is taken. */
  boolean two(List<Shape> forms, Predicate<Node> taker) {
    var one = forms.stream().map(examples::of).filter(ObjectNode.class::isInstance).map(ObjectNode.class::cast).limit(TWO).toList();
    for (int i = 1; i < one.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (taker.test(of(one.get(i), one.get(j)))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Offers objects of a closed form with members that only another form of the same {@code anyOf} knows, or a condition. */
  boolean closed(Shape form, Edges around, Predicate<Node> taker) {
    var home = form.home();
    if (home == null || !form.groups().isEmpty() || !form.has("unevaluatedProperties")) {
      return false;
    }
    var all = examples.shape(home);
    return home.has("anyOf") && two(all.union().alternatives().stream().map(Union.Alternative::shape).toList(), taker)
        || conditions(form, around.all(), taker);
  }

  // what holds under one condition may need what another one asks for
  private boolean conditions(Shape form, List<Shape> edges, Predicate<Node> taker) {
    if (!(new ObjectDrafts(examples, form).whole(Set.of()) instanceof ObjectNode mixed)) {
      return false;
    }
    for (var edge : edges.subList(1, edges.size())) {
      if (new ObjectDrafts(examples, edge).whole(Set.of()) instanceof ObjectNode more) {
        mixed = of(mixed, declared(more, edge));
        if (taker.test(mixed)) {
          return true;
        }
      }
    }
    return false;
  }

  private static ObjectNode declared(ObjectNode object, Shape shape) {
    var members = Values.members(object);
    members.keySet().retainAll(shape.declared());
    return Values.object(members);
  }
}
