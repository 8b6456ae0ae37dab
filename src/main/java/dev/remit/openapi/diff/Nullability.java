package dev.remit.openapi.diff;

import dev.remit.openapi.value.Answer;
import java.util.List;

/** Whether a shape accepts null, which types alone do not tell. */
final class Nullability {

  private Nullability() {}

  /** @param forms those of its forms of which the types allow null */
  static boolean of(Shape shape, List<Shape> forms) {
    return isOfTheWhole(shape) || !forms.isEmpty() && (isMeant(shape, forms) || !isRefused(shape));
  }

  // 3.0's nullable stands around what would refuse null, and nothing beside that refuses it
  private static boolean isOfTheWhole(Shape shape) {
    return shape.nullableAsAWhole()
        && shape.outermost().stream().allMatch(part -> shape.shapes().accepts(part, Values.NULL) != Answer.NO);
  }

  // 3.0's nullable is said in a form of a oneOf; then null is meant even where it fits two of them
  private static boolean isMeant(Shape shape, List<Shape> forms) {
    return shape.shapes().isVersion30() && shape.has("oneOf") && forms.stream().anyMatch(form -> form.flag("nullable"));
  }

  // though the types allow null, it is excluded or fits two forms of which one has to fit
  private static boolean isRefused(Shape shape) {
    boolean decides = !shape.groups().isEmpty() || shape.has("not") || shape.has("if");
    return decides && shape.accepts(Values.NULL) == Answer.NO;
  }
}
