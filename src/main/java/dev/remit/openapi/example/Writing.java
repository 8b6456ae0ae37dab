package dev.remit.openapi.example;

import dev.remit.openapi.diff.Located;
import dev.remit.openapi.diff.Shape;
import dev.remit.openapi.diff.Types;
import dev.remit.openapi.diff.Values;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.value.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Writes the recipe of one shape. */
final class Writing {

  /** Keywords by which a value that was made part by part may still be refused. */
  private static final List<String> DEMANDING = List.of("not", "if", "oneOf", "anyOf", "dependentSchemas", "dependentRequired", "dependencies",
      "unevaluatedProperties", "unevaluatedItems", "contains", "propertyNames", "patternProperties", "$dynamicRef");
  private static final List<String> STEERING = List.of("not", "if", "dependentSchemas", "dependencies");
  private static final Set<String> OF_OBJECTS = Set.of("properties", "required", "additionalProperties", "patternProperties", "minProperties", "discriminator");
  private static final Set<String> OF_ARRAYS = Set.of("items", "prefixItems", "contains", "minItems", "uniqueItems");
  private static final Set<String> OF_NUMBERS = Set.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf");
  private static final Set<String> OF_TEXTS = Set.of("pattern", "minLength", "maxLength", "format", "contentEncoding");

  private final Recipes recipes;
  private final Shape shape;
  private final Hint hint;
  private final boolean steered;
  private final List<Node> demands;

  Writing(Recipes recipes, Shape shape, Hint hint, boolean steered) {
    this.recipes = recipes;
    this.shape = shape;
    this.hint = hint;
    this.steered = steered;
    this.demands = shape.outermost().stream().map(Located::node).toList();
  }

  Recipe recipe() {
    var ways = new ArrayList<Way>();
    boolean nullable = shape.isNullable() && accepts(Values.NULL);
    if (!shape.never()) {
      fill(ways);
    }
    var declared = shape.never() ? List.<Node>of() : new Declared(recipes, shape, demands).values();
    boolean contains = ways.stream().anyMatch(way -> !(way instanceof ListedWay || way instanceof TextWay || way instanceof NumberWay));
    boolean certain = DEMANDING.stream().noneMatch(shape::has);
    return new Recipe(shape, demands, declared, List.copyOf(ways), certain ? List.of() : last(), nullable, contains, certain);
  }

  private List<Way> last() {
    var plainest = new PlainWay(demands);
    return shape.has("oneOf") && shape.branches().size() > 1 ? List.of(new ApartWay(recipes, shape.branches(), hint), plainest) : List.of(plainest);
  }

  private void fill(List<Way> ways) {
    var listed = shape.listed();
    var branches = shape.branches();
    if (listed != null) {
      ways.add(new ListedWay(listed.stream().filter(this::accepts).toList()));
    } else if (branches.isEmpty()) {
      typed(ways);
      steer(ways);
    } else {
      branches.stream().filter(branch -> (branch.shape().types() & Types.VALUES) != 0)
          .forEach(branch -> ways.add(new BranchWay(branch.shape(), branch.told(), recipes.later(branch::shape, hint))));
    }
  }

  private boolean accepts(Node value) {
    var answer = shape.never() ? Answer.NO : Answer.YES;
    for (var demand : demands) {
      answer = answer.and(recipes.evaluator().accepts(demand, value, recipes.direction()));
    }
    return answer == Answer.YES;
  }

  private void typed(List<Way> ways) {
    // what has no value is made only where nothing else can be
    int types = shape.types() == 0 ? shape.declaredTypes() : shape.types();
    for (int type : inOrder()) {
      if ((types & type) != 0) {
        ways.add(of(type));
      }
    }
  }

  private Way of(int type) {
    return switch (type) {
      case Types.OBJECT -> new ObjectWay(recipes, shape);
      case Types.ARRAY -> new ArrayWay(recipes, shape, hint);
      case Types.NUMBER -> new NumberRange(shape).way(hint);
      case Types.BOOLEAN -> new ListedWay(hint.denies() ? List.of(Values.FALSE, Values.TRUE) : List.of(Values.TRUE, Values.FALSE));
      default -> new TextWay(recipes, shape, hint);
    };
  }

  /** The types, those first of which the schema speaks, then as it lists them, then those that the name tells. */
  private List<Integer> inOrder() {
    var order = new ArrayList<Integer>();
    add(order, OF_OBJECTS, Types.OBJECT);
    add(order, OF_ARRAYS, Types.ARRAY);
    add(order, OF_TEXTS, Types.STRING);
    add(order, OF_NUMBERS, Types.NUMBER);
    var type = shape.first("type");
    // who declares members and no type means an object
    if (type == null && !order.isEmpty()) {
      return order;
    }
    if (type != null) {
      type.texts().forEach(name -> add(order, Types.declared(Values.text(name))));
    }
    add(order, hint == Hint.NONE ? Types.OBJECT : Types.STRING);
    List.of(Types.STRING, Types.NUMBER, Types.BOOLEAN, Types.OBJECT, Types.ARRAY).forEach(each -> add(order, each));
    return order;
  }

  private void add(List<Integer> order, Set<String> keywords, int type) {
    if (keywords.stream().anyMatch(shape::has)) {
      add(order, type);
    }
  }

  private static void add(List<Integer> order, int types) {
    for (int type : new int[] {Types.STRING, Types.NUMBER, Types.BOOLEAN, Types.OBJECT, Types.ARRAY}) {
      if ((types & type) != 0 && !order.contains(type)) {
        order.add(type);
      }
    }
  }

  private void steer(List<Way> ways) {
    if (!steered && (STEERING.stream().anyMatch(shape::has))) {
      new Steering(shape).shapes(recipes::shape).forEach(each -> ways.add(new BranchWay(each, null, recipes.steered(each, hint))));
    }
  }
}
