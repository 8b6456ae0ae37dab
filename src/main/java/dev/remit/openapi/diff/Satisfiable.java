package dev.remit.openapi.diff;

import dev.remit.openapi.tree.ObjectNode;
import java.util.Set;

/** Which of the types that a shape declares still have a value when its other demands are looked at. */
final class Satisfiable {

  /** Required members that require members: deeper than this they are taken to be possible. */
  static final int DEPTH = 2;

  private static final Set<String> PLAIN = Set.of("type", "description", "title", "example", "examples", "format", "nullable",
      "default", "deprecated", "readOnly", "writeOnly");

  private Satisfiable() {}

  static int types(Shape shape, int depth) {
    int types = shape.declaredTypes();
    var values = shape.values();
    if (values != null) {
      int listed = values.all().stream().mapToInt(Types::of).reduce(0, (a, b) -> a | b);
      types &= listed | Types.NULL;
    }
    if (!shape.isLimited()) {
      return types;
    }
    types = without(types, Types.NUMBER, Bound.contradict(Bound.minimum(shape), Bound.maximum(shape)));
    types = without(types, Types.STRING, Bound.contradict(Bound.atLeast(shape, "minLength"), Bound.atMost(shape, "maxLength")));
    types = without(types, Types.ARRAY, shape.has("minItems")
        && Bound.contradict(Bound.atLeast(shape, "minItems"), shape.elements().most()));
    return without(types, Types.OBJECT, isNoObject(shape, depth));
  }

  private static boolean isAnyImpossible(Shape shape, int depth) {
    for (var name : shape.required()) {
      if (!isPlain(shape, name) && shape.property(name).types(depth) == 0) {
        return true;
      }
    }
    return false;
  }

  // most members have a type and words about it, and so a value
  private static boolean isPlain(Shape shape, String name) {
    var declared = shape.parts().size() == 1 ? shape.parts().get(0).node() : null;
    var members = declared instanceof ObjectNode object && !object.has("patternProperties") && !object.has("unevaluatedProperties")
        ? object.object("properties") : null;
    return members != null && members.get(name) instanceof ObjectNode member && member.has("type") && isPlain(member);
  }

  private static boolean isPlain(ObjectNode member) {
    for (int i = 0; i < member.size(); i++) {
      if (!PLAIN.contains(member.key(i))) {
        return false;
      }
    }
    return Types.declared(member.get("type")) != 0;
  }

  private static int without(int types, int some, boolean impossible) {
    return impossible ? types & ~some : types;
  }

  private static boolean isNoObject(Shape shape, int depth) {
    return (shape.declaredTypes() & Types.OBJECT) != 0 && (shape.has("required") || shape.has("minProperties"))
        && (Bound.contradict(Bound.atLeast(shape, "minProperties"), Bound.atMost(shape, "maxProperties"))
            || Bound.isBelow(Bound.atMost(shape, "maxProperties"), shape.required().size())
            || depth < DEPTH && isAnyImpossible(shape, depth + 1));
  }
}
