package dev.remit.openapi.example;

import dev.remit.openapi.diff.Located;
import dev.remit.openapi.diff.Shape;
import dev.remit.openapi.diff.Values;
import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.NullNode;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.value.Answer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/** What the authors of a schema show of its values: {@code example}, {@code examples} and {@code default}, as far as it is valid. */
final class Declared {

  private static final int MOST = 10;
  /** Examples are drawn from what people wrote; deeper than this nothing is left out of them. */
  private static final int DEEPEST = 20;

  private final Recipes recipes;
  private final Shape shape;
  private final List<Node> demands;

  Declared(Recipes recipes, Shape shape, List<Node> demands) {
    this.recipes = recipes;
    this.shape = shape;
    this.demands = demands;
  }

  List<Node> values() {
    var shown = Stream.of("example", "examples").flatMap(keyword -> all(keyword).stream()).limit(MOST).filter(this::isValid).toList();
    return !shown.isEmpty() ? shown : all("default").stream().filter(value -> !isEmpty(value)).filter(this::isValid).limit(1).toList();
  }

  private List<Node> all(String keyword) {
    var values = new ArrayList<Node>();
    for (var found : shape.every(keyword)) {
      var several = keyword.equals("examples") ? found.items().stream().map(Located::node).toList() : List.of(found.node());
      several.stream().filter(this::isWhole).map(value -> sent(value, shape, 0)).forEach(values::add);
    }
    return values;
  }

  // what a part of the schema shows may lack what the others declare
  private boolean isWhole(Node value) {
    return !(value instanceof ObjectNode object) || shape.parts().size() == 1 || object.size() >= shape.declared().size();
  }

  private boolean isValid(Node value) {
    return demands.stream().allMatch(demand -> recipes.evaluator().accepts(demand, value, recipes.direction()) == Answer.YES);
  }

  // of a default that is nothing one learns nothing
  private static boolean isEmpty(Node value) {
    return value instanceof NullNode || value instanceof ArrayNode array && array.size() == 0
        || value instanceof ObjectNode object && object.size() == 0;
  }

  /** The value without the members that do not travel in this direction. */
  private Node sent(Node value, Shape shape, int depth) {
    if (depth > DEEPEST) {
      return value;
    }
    if (value instanceof ArrayNode array) {
      var items = new ArrayList<Node>();
      for (int i = 0; i < array.size(); i++) {
        items.add(sent(array.item(i), shape.item(i), depth + 1));
      }
      return Values.array(items);
    }
    return value instanceof ObjectNode object ? sent(object, shape, depth) : value;
  }

  private Node sent(ObjectNode object, Shape shape, int depth) {
    var members = new LinkedHashMap<String, Node>();
    object.forEach((name, value) -> {
      var inside = shape.property(name);
      if (recipes.travels(inside)) {
        members.put(name, sent(value, inside, depth + 1));
      }
    });
    return Values.object(members);
  }
}
