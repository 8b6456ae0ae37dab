package dev.remit.openapi.corpus;

import dev.remit.openapi.Direction;
import dev.remit.openapi.corpus.Expected.Ends;
import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.tree.Pointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Edits of an optional query parameter that an operation lists: removed from the list, or demanded. */
record ParameterMutation(String name) implements Mutation {

  /** A parameter in the list of an operation. */
  private record Listed(Operation operation, ArrayNode list, int position) {

    Node entry() {
      return list.item(position);
    }

    Pointer place() {
      return operation.spot().pointer().to("parameters").to(position);
    }
  }

  @Override
  public List<Mutant> of(Subject subject) {
    var places = new ArrayList<Listed>();
    for (var operation : subject.operations) {
      var list = operation.node().array("parameters");
      if (list != null && operation.item().pointer().toString().startsWith("/paths/")) {
        first(subject, operation, list, places);
      }
    }
    return Choice.of(places).stream().map(place -> name.endsWith("removed") ? removed(subject, place) : demanded(subject, place)).toList();
  }

  private void first(Subject subject, Operation operation, ArrayNode list, List<Listed> places) {
    for (int i = 0; i < list.size(); i++) {
      if (fits(list.item(i)) && isOnlyOne(subject, operation, (ObjectNode) list.item(i))) {
        places.add(new Listed(operation, list, i));
        return;
      }
    }
  }

  private static boolean fits(Node entry) {
    return entry instanceof ObjectNode parameter && "query".equals(parameter.text("in")) && !parameter.flag("required")
        && !parameter.has("x-sunset") && parameter.text("name") != null;
  }

  // twice in the list, or in that of the path, it would be there still
  private static boolean isOnlyOne(Subject subject, Operation operation, ObjectNode parameter) {
    var key = Subject.key(parameter);
    long others = 0;
    for (var holder : List.of(operation.item(), operation.spot())) {
      var list = ((ObjectNode) holder.node()).array("parameters");
      others += list == null ? 0 : list.items().stream().filter(ObjectNode.class::isInstance)
          .map(each -> subject.reach.follow(new Reach.Spot(each, Pointer.ROOT)).node())
          .filter(each -> each instanceof ObjectNode object && Subject.key(object).equals(key)).count();
    }
    return others == 1;
  }

  private Mutant removed(Subject subject, Listed listed) {
    var left = new ArrayList<>(listed.list.items());
    left.remove(listed.position);
    var root = Edits.atObject(subject.root(), listed.operation.spot().pointer(),
        operation -> Edits.with(operation, "parameters", Edits.array(left)));
    return mutant(root, listed, "parameter-removed", "parameter-added", Ends.gone(listed.place()));
  }

  private Mutant demanded(Subject subject, Listed listed) {
    var root = Edits.atObject(subject.root(), listed.place(), parameter -> Edits.with(parameter, "required", Edits.flag()));
    var required = listed.place().to("required").toString();
    boolean said = ((ObjectNode) listed.entry()).has("required");
    return mutant(root, listed, "parameter-became-required", "parameter-became-optional", new Ends(said ? required : null, required));
  }

  private Mutant mutant(Node root, Listed listed, String rule, String mirror, Ends ends) {
    return new Mutant(name, root, List.of(Expected.of(rule, mirror, Direction.REQUEST, ends, Set.of(listed.operation.label()))));
  }
}
