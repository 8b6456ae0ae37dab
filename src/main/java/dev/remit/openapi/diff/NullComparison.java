package dev.remit.openapi.diff;

import org.jspecify.annotations.Nullable;

/** Whether null is accepted, however it is spelled. */
final class NullComparison {

  private NullComparison() {}

  static void compare(Pair pair, Union old, Union now) {
    if (old.nullable() == now.nullable() || isSaidByType(old, now) || isSaidByType(now, old)) {
      return;
    }
    var rule = now.nullable() ? Rule.BECAME_NULLABLE : Rule.BECAME_NOT_NULLABLE;
    pair.found(Finding.of(rule, place(pair.before), place(pair.after)).showing(types(old), types(now)));
  }

  // where one side accepts everything, the change of the type says it
  private static boolean isSaidByType(Union any, Union other) {
    return any.nullable() && any.types() == Types.VALUES && other.types() != Types.VALUES;
  }

  private static @Nullable Located place(Shape shape) {
    var type = shape.first("type");
    var nullable = shape.first("nullable");
    return nullable != null ? nullable : type != null ? type : shape.home();
  }

  private static String types(Union union) {
    return Types.json(union.types() | (union.nullable() ? Types.NULL : 0));
  }
}
