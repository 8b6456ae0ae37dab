package dev.remit.openapi.diff;

import org.jspecify.annotations.Nullable;

/** Whether null is accepted, however it is spelled. */
final class NullComparison {

  private NullComparison() {}

  static void compare(Pair pair, Union old, Union now) {
    // where one side has no type at all, the change of the type says it
    if (old.nullable() == now.nullable() || old.types() == Types.VALUES || now.types() == Types.VALUES
        || old.types() == 0 || now.types() == 0) {
      return;
    }
    var rule = now.nullable() ? Rule.BECAME_NULLABLE : Rule.BECAME_NOT_NULLABLE;
    pair.found(Finding.of(rule, place(pair.before), place(pair.after)).showing(types(old), types(now)));
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
