package dev.remit.openapi.diff;

import dev.remit.openapi.Direction;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Objects of small values, with the members that must be there in one direction and few more. */
final class LeastObjects {

  private final Examples examples;
  private final Direction direction;
  private final Budget budget;
  private final Sizes sizes;
  private final Map<Shape, ObjectNode> least = new IdentityHashMap<>();

  LeastObjects(Examples examples, Direction direction, Budget budget, Sizes sizes) {
    this.examples = examples;
    this.direction = direction;
    this.budget = budget;
    this.sizes = sizes;
  }

  /** An object with the members that must be there; null if one of them has no value. */
  @Nullable ObjectNode of(Shape shape) {
    var known = least.get(shape);
    if (known == null) {
      known = made(shape, null, Values.NULL);
      if (known != null) {
        least.put(shape, known);
      }
    }
    return known;
  }

  /** The same with one member of this value. */
  @Nullable ObjectNode with(Shape shape, String name, Node value) {
    var known = shape.has("minProperties") ? null : least.get(shape);
    if (known == null) {
      return made(shape, name, value);
    }
    budget.spend(1 + known.size() / Examples.PARTS);
    return sizes.areSmall(List.of(known, value)) ? known.with(name, value) : null;
  }

  private @Nullable ObjectNode made(Shape shape, @Nullable String name, Node value) {
    budget.admit(shape.required().size());
    var members = new LinkedHashMap<String, Node>();
    for (var required : shape.required()) {
      var member = required.equals(name) ? value : travels(shape.property(required)) ? examples.of(shape.property(required)) : Values.NULL;
      if (member == null) {
        return null;
      }
      if (required.equals(name) || travels(shape.property(required))) {
        members.put(required, member);
      }
    }
    if (name != null) {
      members.put(name, value);
    }
    budget.spend(members.size());
    boolean isFull = fill(shape, members, Bound.least(Bound.atLeast(shape, "minProperties")));
    return isFull && sizes.areSmall(members.values()) ? Values.object(members) : null;
  }

  /** Adds members until there are so many; false if that is not possible. */
  boolean fill(Shape shape, Map<String, Node> members, int wanted) {
    if (members.size() >= wanted) {
      return true;
    }
    var spare = new ArrayList<>(shape.declared());
    for (int i = 1; i <= Math.min(wanted, Sizes.LONGEST); i++) {
      spare.add("extra" + i);
    }
    for (var name : spare) {
      if (members.size() >= wanted) {
        return true;
      }
      var value = members.containsKey(name) || !travels(shape.property(name)) ? null : examples.of(shape.property(name));
      if (value != null) {
        members.put(name, value);
      }
    }
    return members.size() >= wanted;
  }

  /** Whether a member with this schema is sent in this direction at all. */
  private boolean travels(Shape member) {
    return !member.flag(direction == Direction.REQUEST ? "readOnly" : "writeOnly");
  }
}
