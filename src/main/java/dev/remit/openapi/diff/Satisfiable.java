package dev.remit.openapi.diff;

/** Which of the types that a shape declares still have a value when its other demands are looked at. */
final class Satisfiable {

  private Satisfiable() {}

  static int types(Shape shape) {
    int types = shape.declaredTypes();
    var values = shape.values();
    if (values != null) {
      int listed = values.all().stream().mapToInt(Types::of).reduce(0, (a, b) -> a | b);
      types &= listed | Types.NULL;
    }
    types = without(types, Types.NUMBER, Bound.contradict(Bound.minimum(shape), Bound.maximum(shape)));
    types = without(types, Types.STRING, Bound.contradict(Bound.atLeast(shape, "minLength"), Bound.atMost(shape, "maxLength")));
    types = without(types, Types.ARRAY, shape.has("minItems")
        && Bound.contradict(Bound.atLeast(shape, "minItems"), shape.elements().most()));
    return without(types, Types.OBJECT, isNoObject(shape));
  }

  private static int without(int types, int some, boolean impossible) {
    return impossible ? types & ~some : types;
  }

  private static boolean isNoObject(Shape shape) {
    return (shape.declaredTypes() & Types.OBJECT) != 0 && (shape.has("required") || shape.has("minProperties"))
        && (Bound.contradict(Bound.atLeast(shape, "minProperties"), Bound.atMost(shape, "maxProperties"))
            || Bound.isBelow(Bound.atMost(shape, "maxProperties"), shape.required().size())
            || shape.required().stream().anyMatch(name -> shape.property(name).types() == 0));
  }
}
