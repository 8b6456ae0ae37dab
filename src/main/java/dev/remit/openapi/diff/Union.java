package dev.remit.openapi.diff;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A shape as alternatives: a value is accepted if it is null and null is allowed, or if an alternative accepts it. The
 * four spellings of "or null" become one, and alternatives that accept nothing are gone.
 *
 * @param nullable whether null is accepted
 * @param alternatives shapes without groups
 * @param complete false when there were too many combinations, so that nothing is said
 */
record Union(boolean nullable, List<Alternative> alternatives, boolean complete) {

  /**
   * One way to be accepted.
   *
   * @param label what its authors call it: the name of the referenced schema or its title
   * @param choice the last of the decisions that led here; null if there was nothing to decide
   * @param discriminator how a value says that it is this one; null if it does not
   */
  record Alternative(Shape shape, @Nullable String label, @Nullable Choice choice, @Nullable Located discriminator) {

    // shapes are interned, and a decision is made once
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Alternative alternative && alternative.shape == shape && alternative.choice == choice;
    }

    @Override
    public int hashCode() {
      return 31 * shape.hashCode() + System.identityHashCode(choice);
    }

    /** The branch that was decided for; null if there was nothing to decide. */
    @Nullable Located branch() {
      return choice == null ? null : choice.branch;
    }

    /** A hash of what it says, however it is combined. */
    long content() {
      long sum = 0;
      for (var part : shape.parts()) {
        if (!Shapes.combines(part)) {
          sum += part.node().hash();
        }
      }
      return sum;
    }

    boolean isExclusive() {
      return exclusive() > 0;
    }

    private int exclusive() {
      int count = 0;
      for (var own = choice; own != null; own = own.earlier) {
        count += own.group.exclusive() ? 1 : 0;
      }
      return count;
    }

    /** Whether a value that fits both is refused, because they are different branches of which exactly one has to hold. */
    boolean excludes(Alternative other) {
      for (var own = choice; own != null; own = own.earlier) {
        if (own.group.exclusive() && own.isOtherwiseIn(other.choice)) {
          return true;
        }
      }
      return false;
    }

    /** Whether a branch of the group holds already, because the way led through the same group before. */
    boolean hasDecided(Group group) {
      for (var own = choice; own != null; own = own.earlier) {
        if (own.group.branches().node() == group.branches().node()) {
          return true;
        }
      }
      return false;
    }

    Alternative as(Shape narrower) {
      return new Alternative(narrower, label, choice, discriminator);
    }

    boolean isObject() {
      return (shape.types() & Types.VALUES) == Types.OBJECT;
    }
  }

  /** That the branch at this position of the group is to hold. */
  record Choice(Group group, int position, Located branch, @Nullable Choice earlier) {

    private boolean isOtherwiseIn(@Nullable Choice last) {
      for (var other = last; other != null; other = other.earlier) {
        if (other.group.branches().node() == group.branches().node()) {
          return other.position != position;
        }
      }
      return false;
    }
  }

  /** Whether alternatives may exclude each other, so that a value that fits two is refused. */
  boolean isExclusive() {
    return alternatives.size() > 1 && exclusive() > 0;
  }

  /** Whether branches of which exactly one has to hold stand in a branch of others of which exactly one has to hold. */
  boolean isNested() {
    return exclusive() > 1;
  }

  private int exclusive() {
    int most = 0;
    for (var each : alternatives) {
      most = Math.max(most, each.exclusive());
    }
    return most;
  }

  /** Whether one decision among branches of which exactly one has to hold leads to each alternative. */
  boolean isOneGroup() {
    for (var each : alternatives) {
      if (each.choice() == null || each.choice().earlier() != null || !each.choice().group().exclusive()) {
        return false;
      }
    }
    return true;
  }

  /** Whether a value may fit two of these alternatives that exclude each other, and so be refused. */
  boolean mayClash(Alternative one, Alternative other) {
    return one != other && one.excludes(other) && one.shape().mayMeet(other.shape());
  }

  /** Two forms of several types as one form for each type, so that they can be told apart from forms of one type. */
  Union byType(Shapes shapes) {
    var split = new ArrayList<Alternative>();
    for (var each : alternatives) {
      var types = Types.single(each.shape().declaredTypes() & Types.VALUES);
      if (types.size() == 1 || types.size() == Types.SINGLE || each.shape().values() != null) {
        split.add(each);
      } else {
        for (var type : types) {
          split.add(each.as(shapes.both(each.shape(), shapes.of(type))));
        }
      }
    }
    return new Union(nullable, Expansion.possible(split), complete);
  }

  /** The types of all alternatives, without null. */
  int types() {
    int types = 0;
    for (var each : alternatives) {
      types |= each.shape().types();
    }
    return types & Types.VALUES;
  }

  /** The types of all alternatives and, if it counts, null. */
  int typesWithNull(boolean withNull) {
    return types() | (nullable && withNull ? Types.NULL : 0);
  }
}
