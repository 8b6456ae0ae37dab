package dev.remit.openapi.diff;

/** Which of the types that a shape declares still have a value when its other demands are looked at. */
final class Satisfiable {

  /** Required members that require members: deeper than this they are taken to be possible. */
  static final int DEPTH = 2;

  private Satisfiable() {}

  static int types(Shape shape, int depth) {
    int types = shape.declaredTypes();
    var values = shape.values();
    if (values != null) {
      types &= Types.of(values.all()) | Types.NULL;
    }
    if (!shape.isLimited()) {
      return types;
    }
    types = without(types, Types.NUMBER, Bound.contradict(Bound.minimum(shape), Bound.maximum(shape)));
    types = without(types, Types.STRING, Bound.contradict(Bound.atLeast(shape, "minLength"), Bound.atMost(shape, "maxLength")));
    types = without(types, Types.ARRAY, (shape.has("minItems") || shape.has("contains"))
        && Bound.contradict(shape.elements().least(), shape.elements().most()));
    return without(types, Types.OBJECT, isNoObject(shape, depth));
  }

  private static boolean isAnyImpossible(Shape shape, int depth) {
    for (var name : shape.required()) {
      if (!shape.possible().is(shape, name, depth) && shape.property(name).types(depth) == 0) {
        return true;
      }
    }
    return false;
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
