package dev.remit.openapi.diff;

import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What tells the objects of a shape from others at first sight: the members that they must have, and those of which the
 * values are listed. Comparing both shapes would say the same, but takes much longer.
 */
final class Markers {

  private final Set<String> required;
  private final Map<String, Shape> listed = new HashMap<>();

  /** Empty where the shape accepts anything but objects, or has alternatives. */
  Markers(Shape shape) {
    boolean isObject = shape.groups().isEmpty() && (shape.types() & Types.VALUES) == Types.OBJECT;
    this.required = isObject ? shape.required() : Set.of();
    for (var name : required) {
      if (isListed(shape, name)) {
        listed.put(name, shape.property(name));
      }
    }
  }

  private static boolean isListed(Shape shape, String name) {
    for (var part : shape.parts()) {
      if (isListed(((ObjectNode) part.node()).object("properties"), name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isListed(@Nullable ObjectNode members, String name) {
    @Nullable Node member = members == null ? null : members.get(name);
    return member instanceof ObjectNode schema && (schema.has("enum") || schema.has("const"));
  }

  /** Whether each has objects that the other refuses: each demands a member that the other does not, or one with other values. */
  boolean areApart(Markers other) {
    return !required.containsAll(other.required) && !other.required.containsAll(required) || haveNothingInCommon(other, 0);
  }

  /** Whether no object fits both, because a member that both demand would need two values. */
  boolean exclude(Markers other) {
    return haveNothingInCommon(other, Types.NULL);
  }

  private boolean haveNothingInCommon(Markers other, int besides) {
    for (var one : listed.entrySet()) {
      var its = other.listed.get(one.getKey());
      if (its != null && (one.getValue().declaredTypes() & its.declaredTypes() & besides) == 0 && areDisjoint(one.getValue(), its)) {
        return true;
      }
    }
    return false;
  }

  private static boolean areDisjoint(Shape one, Shape other) {
    var values = one.values();
    var others = other.values();
    return values != null && others != null && values.size() > 0 && others.size() > 0 && values.all().stream().noneMatch(others::has);
  }
}
