package dev.remit.openapi.example;

import dev.remit.openapi.diff.Branch;
import dev.remit.openapi.diff.Shape;
import dev.remit.openapi.diff.Values;
import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.value.Answer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * As a branch, but so that no other one fits, though they overlap: with a member that only another branch declares, and of which that
 * one refuses the value. Nobody means such values, but where exactly one branch has to hold there often are no others.
 */
final class ApartWay implements Way {

  private static final int ROUNDS = 8;
  private static final int DEEPEST = 4;
  private static final int CHANGES = 100;
  private static final int BRANCHES = 40;
  private static final List<Node> STRANGE = List.of(Values.text("text"), Values.number(1), Values.number(new BigDecimal("0.5")), Values.TRUE,
      Values.object(Map.of()), Values.array(List.of()));

  private final Recipes recipes;
  private final List<One> branches;

  /**
   * One of the branches.
   *
   * @param alone for the branch by itself
   * @param recipe for the branch together with what is beside it
   */
  private record One(Shape shape, List<Node> schema, Later alone, Later recipe) {}

  ApartWay(Recipes recipes, List<Branch> branches, Hint hint) {
    this.recipes = recipes;
    this.branches = branches.stream().limit(BRANCHES)
        .map(branch -> new One(branch.shape(), List.of(branch.schema().node()), recipes.later(() -> recipes.shape(branch.schema()), hint),
            recipes.later(branch::shape, hint))).toList();
  }

  @Override
  public @Nullable Node make(Making making) {
    for (var own : branches) {
      var apart = apart(own.alone.recipe().make(making), own, making);
      // together with what is beside it the branch would be refused as long as others fit
      apart = apart != null ? apart : apart(making.leniently(() -> own.recipe.recipe().make(making)), own, making);
      if (apart != null) {
        return apart;
      }
    }
    return null;
  }

  private @Nullable Node apart(@Nullable Node made, One own, Making making) {
    synchronized (recipes.side()) {
      @Nullable Node node = made;
      for (int round = 0; round < ROUNDS && node != null; round++) {
        var now = node;
        var other = branches.stream().filter(each -> each != own && making.accepts(each.schema, now) == Answer.YES).findFirst().orElse(null);
        if (other == null) {
          return making.accepts(own.schema, node) == Answer.YES ? node : null;
        }
        node = first(node, own.shape, other.shape, DEEPEST,
            each -> making.accepts(other.schema, each) == Answer.NO && making.accepts(own.schema, each) == Answer.YES);
      }
      return null;
    }
  }

  private @Nullable Node first(Node value, Shape own, Shape other, int depth, Predicate<Node> fits) {
    var changes = new ArrayList<Node>();
    change(value, own, other, depth, changes);
    return changes.stream().limit(CHANGES).filter(fits).findFirst().orElse(null);
  }

  /** Collects the value with one change each. */
  private void change(Node value, Shape own, Shape other, int depth, List<Node> changes) {
    if (value instanceof ObjectNode object) {
      other.declared().stream().filter(name -> !object.has(name) && recipes.travels(own.property(name)))
          .forEach(name -> STRANGE.forEach(strange -> changes.add(object.with(name, strange))));
      for (int i = 0; depth > 0 && i < object.size() && changes.size() < CHANGES; i++) {
        var name = object.key(i);
        inside(object.value(i), own.property(name), other.property(name), depth).forEach(each -> changes.add(object.with(name, each)));
      }
    } else if (value instanceof ArrayNode array && array.size() > 0 && depth > 0) {
      var items = new ArrayList<>(array.items());
      for (var each : inside(array.item(0), own.item(0), other.item(0), depth)) {
        items.set(0, each);
        changes.add(Values.array(items));
      }
    }
  }

  private List<Node> inside(Node value, Shape own, Shape other, int depth) {
    var changes = new ArrayList<Node>();
    if (own != other) {
      STRANGE.stream().filter(each -> !each.sameAs(value)).forEach(changes::add);
      change(value, own, other, depth - 1, changes);
    }
    return changes;
  }
}
