package dev.remit.openapi.example;

import dev.remit.openapi.diff.Located;
import dev.remit.openapi.diff.Shape;
import dev.remit.openapi.diff.Types;
import dev.remit.openapi.diff.Values;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.TextNode;
import dev.remit.openapi.value.Answer;
import dev.remit.openapi.value.Samples;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Members that are declared nowhere: the entries of a map, and those that fill an object up to what it has to hold. */
final class Extras {

  private static final int SAMPLES = 8;
  private static final int LONGEST_NAME = 40;
  /** More members that nobody declared are not made. */
  private static final int MOST = 10_000;
  private static final int SHOWN = 2;

  private final Recipes recipes;
  private final Shape shape;
  private final List<Node> names;
  private final Map<String, Later> sampled = new LinkedHashMap<>();
  private final @Nullable Later named;
  private final Later other;
  private final boolean isMap;

  Extras(Recipes recipes, Shape shape) {
    this.recipes = recipes;
    this.shape = shape;
    var spoken = shape.names();
    this.names = spoken == null ? List.of() : spoken.outermost().stream().map(Located::node).toList();
    this.named = spoken == null ? null : recipes.later(() -> spoken, Hint.of("key"));
    this.other = recipes.later(shape::additional, Hint.of("value"));
    for (var pattern : shape.patterns()) {
      Samples.matching(pattern, 0, LONGEST_NAME).stream().limit(SAMPLES).filter(this::allows).forEach(this::sample);
    }
    this.isMap = shape.declared().isEmpty() && shape.required().isEmpty()
        && (!sampled.isEmpty() || !shape.additional().parts().isEmpty());
  }

  private void sample(String name) {
    var inside = shape.property(name);
    if ((inside.types() & Types.VALUES) != 0) {
      sampled.put(name, recipes.later(() -> inside, Hint.of("value")));
    }
  }

  /** Whether a member may have this name. */
  boolean allows(String name) {
    return names.stream().allMatch(each -> recipes.evaluator().accepts(each, Values.text(name), recipes.direction()) != Answer.NO);
  }

  /** Adds members until there are enough; false if that is not possible. */
  boolean fill(Map<String, Node> made, int least, int most, Making making) {
    boolean shows = isMap && !making.isEnding() && made.isEmpty();
    int wanted = Math.max(least, shows ? Math.min(1 + making.chance().among(SHOWN), most) : 0);
    for (var each : sampled.entrySet()) {
      if (made.size() < wanted) {
        add(each.getKey(), each.getValue(), made, making);
      }
    }
    int tries = Math.min(wanted, MOST) + SAMPLES;
    int before = making.chance().turn();
    for (int i = 0; made.size() < wanted && i < tries; i++) {
      making.chance().turn(i);
      var name = named == null ? null : named.recipe().make(making);
      add(name instanceof TextNode text ? text.value() : "key" + (i + 1), named == null || name != null ? other : null, made, making);
    }
    making.chance().turn(before);
    return made.size() >= least;
  }

  private void add(String name, @Nullable Later recipe, Map<String, Node> made, Making making) {
    if (recipe == null || made.containsKey(name)) {
      return;
    }
    var value = recipe.recipe().comesBack(making) ? null : recipe.recipe().make(making);
    if (value != null) {
      making.write(Sizes.ofName(name));
      made.put(name, value);
    }
  }
}
