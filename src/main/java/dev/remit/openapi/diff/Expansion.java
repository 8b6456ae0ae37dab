package dev.remit.openapi.diff;

import dev.remit.openapi.diff.Union.Alternative;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Decides the groups of a shape, so that alternatives without groups are left (a disjunctive normal form). */
final class Expansion {

  /** More combinations of several groups than this are not worth their time. */
  private static final int COMBINATIONS = 64;

  /** The same for the branches of one group, of which there is one alternative each. */
  private static final int BRANCHES = 1_000;

  /** So many decisions are made; groups that lead back to each other can be decided in any order. */
  private static final int STEPS = 10_000;

  private Expansion() {}

  /** All groups decided, in every way. */
  static Union of(Shape shape, Shapes shapes) {
    int limit = shape.groups().size() == 1 ? Math.max(COMBINATIONS, branches(shape)) : COMBINATIONS;
    var found = new ArrayList<Alternative>();
    var open = new ArrayDeque<Alternative>();
    open.add(new Alternative(shape, null, null, null));
    for (int steps = 0; !open.isEmpty(); steps++) {
      var next = open.pop();
      if (next.shape().groups().isEmpty()) {
        found.add(next);
      } else if (next.hasDecided(next.shape().groups().get(0))) {
        open.push(next.as(shapes.without(next.shape(), next.shape().groups().get(0))));
      } else {
        branch(next, shapes, open);
      }
      if (found.size() + open.size() > limit || steps > STEPS) {
        return new Union(false, List.of(), false);
      }
    }
    return of(shape, found);
  }

  private static int branches(Shape shape) {
    return Math.min(BRANCHES, shape.groups().get(0).branches().size() + COMBINATIONS);
  }

  private static void branch(Alternative from, Shapes shapes, ArrayDeque<Alternative> open) {
    var group = from.shape().groups().get(0);
    var branches = group.branches().items();
    for (int i = branches.size() - 1; i >= 0; i--) {
      var chosen = shapes.choose(from.shape(), group, branches.get(i));
      if (chosen != null) {
        open.push(new Alternative(chosen, label(branches.get(i), from.label()),
            new Union.Choice(group, i, branches.get(i), from.choice()), from.shape().first("discriminator")));
      }
    }
  }

  private static @Nullable String label(Located branch, @Nullable String outer) {
    var reference = branch.text("$ref");
    var own = reference == null ? branch.text("title") : Side.name(reference);
    return own == null ? outer : own;
  }

  /** The alternatives that deciding the first group of a shape leaves, other groups undecided. */
  static List<Branch> first(Shape shape, Shapes shapes) {
    var found = new ArrayDeque<Alternative>();
    branch(new Alternative(shape, null, null, null), shapes, found);
    return found.stream().map(each -> new Branch(each.shape(), Objects.requireNonNull(each.branch()), Discriminator.of(each))).toList();
  }

  private static Union of(Shape shape, List<Alternative> found) {
    var nullable = new ArrayList<Shape>();
    for (var each : found) {
      if ((each.shape().declaredTypes() & Types.NULL) != 0) {
        nullable.add(each.shape());
      }
    }
    var alternatives = possible(found);
    return new Union(Nullability.of(shape, nullable), alternatives, true);
  }

  /** Those of which there is a value. */
  static List<Alternative> possible(List<Alternative> alternatives) {
    var possible = new ArrayList<Alternative>();
    for (var each : alternatives) {
      if ((each.shape().types() & Types.VALUES) != 0) {
        possible.add(each);
      }
    }
    return List.copyOf(possible);
  }
}
