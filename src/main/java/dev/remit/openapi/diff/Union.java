package dev.remit.openapi.diff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A shape as alternatives: a value is accepted if it is null and null is allowed, or if an alternative accepts it. The
 * four spellings of "or null" become one, and alternatives that accept nothing are gone.
 *
 * @param nullable whether null is accepted
 * @param alternatives shapes without groups
 * @param exclusive whether a value has to fit exactly one alternative
 * @param complete false when there were too many combinations, so that nothing is said
 */
record Union(boolean nullable, List<Alternative> alternatives, boolean exclusive, boolean complete) {

  private static final int LIMIT = 64;

  /**
   * One way to be accepted.
   *
   * @param label what its authors call it: the name of the referenced schema or its title
   * @param branch where it is written; null if there are no branches
   * @param discriminator how a value says that it is this one; null if it does not
   */
  record Alternative(
      Shape shape, @Nullable String label, @Nullable Located branch, @Nullable Located discriminator) {

    boolean isObject() {
      return (shape.types() & Types.VALUES) == Types.OBJECT;
    }
  }

  static Union of(Shape shape, Shapes shapes) {
    var found = new ArrayList<Alternative>();
    var open = new ArrayDeque<Alternative>();
    open.add(new Alternative(shape, null, null, null));
    while (!open.isEmpty()) {
      var next = open.pop();
      if (next.shape().groups().isEmpty()) {
        found.add(next);
      } else {
        branch(next, shapes, open);
      }
      if (found.size() + open.size() > LIMIT) {
        return new Union(false, List.of(), false, false);
      }
    }
    return of(shape, found);
  }

  private static void branch(Alternative from, Shapes shapes, ArrayDeque<Alternative> open) {
    var group = from.shape().groups().get(0);
    var branches = group.branches().items();
    for (int i = branches.size() - 1; i >= 0; i--) {
      var chosen = shapes.choose(from.shape(), group, branches.get(i));
      if (chosen != null) {
        open.push(new Alternative(chosen, label(branches.get(i), from.label()), branches.get(i),
            from.shape().first("discriminator")));
      }
    }
  }

  private static @Nullable String label(Located branch, @Nullable String outer) {
    var reference = branch.text("$ref");
    var own = reference == null ? branch.text("title") : reference.substring(reference.lastIndexOf('/') + 1);
    return own == null ? outer : own;
  }

  private static Union of(Shape shape, List<Alternative> found) {
    boolean nullable = shape.nullableAsAWhole() || found.stream().anyMatch(each -> (each.shape().types() & Types.NULL) != 0);
    var alternatives = found.stream().filter(each -> (each.shape().types() & Types.VALUES) != 0).toList();
    boolean exclusive = alternatives.size() > 1 && shape.groups().stream().anyMatch(Group::exclusive);
    return new Union(nullable, alternatives, exclusive, true);
  }

  /** The types of all alternatives, without null. */
  int types() {
    return alternatives.stream().mapToInt(each -> each.shape().types()).reduce(0, (a, b) -> a | b) & Types.VALUES;
  }

  /** The types of all alternatives and, if it counts, null. */
  int typesWithNull(boolean withNull) {
    return types() | (nullable && withNull ? Types.NULL : 0);
  }
}
