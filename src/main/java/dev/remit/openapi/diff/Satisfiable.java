package dev.remit.openapi.diff;

import dev.remit.openapi.tree.Keys;
import dev.remit.openapi.value.Answer;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which of the types that a shape declares still have a value when its other demands are looked at. */
final class Satisfiable {

  /** Required members that require members: deeper than this they are taken to be possible. */
  static final int DEPTH = 2;

  /** Keywords that demand what may contradict itself. */
  private static final Set<String> LIMITS = Set.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "minLength",
      "maxLength", "minItems", "maxItems", "items", "prefixItems", "unevaluatedItems", "contains", "minProperties", "maxProperties", "required");

  private static final long LIMIT_MARKS = Keys.marks(LIMITS);

  private Satisfiable() {}

  static int types(Shape shape, int depth) {
    int types = shape.declaredTypes();
    var values = shape.values();
    if (values != null) {
      types &= Types.of(values.all()) | Types.NULL;
    }
    if (!shape.hasAny(LIMITS, LIMIT_MARKS)) {
      return types;
    }
    types = without(types, Types.NUMBER, isNoNumber(shape));
    types = without(types, Types.STRING, Bound.contradict(Bound.atLeast(shape, "minLength"), Bound.atMost(shape, "maxLength")));
    types = without(types, Types.ARRAY, isNoArray(shape, depth));
    return without(types, Types.OBJECT, isNoObject(shape, depth));
  }

  private static boolean isNoNumber(Shape shape) {
    var least = Bound.minimum(shape);
    var most = Bound.maximum(shape);
    return Bound.contradict(least, most)
        || least != null && most != null && shape.has("multipleOf") && Multiple.noneBetween(Multiple.of(shape), least, most);
  }

  private static boolean isNoArray(Shape shape, int depth) {
    return (shape.has("minItems") || shape.has("contains")) && Bound.contradict(shape.elements().least(), shape.elements().most())
        || depth < DEPTH && shape.has("contains") && ContainsComparison.demands(shape).stream()
            .anyMatch(part -> ContainsComparison.least(part).signum() > 0 && isNowhere(shape, part.at("contains"), depth + 1));
  }

  /** Whether no position may hold an item of this schema. */
  private static boolean isNowhere(Shape shape, @Nullable Located contained, int depth) {
    var wanted = shape.shapes().of(contained);
    for (int i = 0; i <= shape.positions(); i++) {
      if (wanted.and(shape.item(i)).types(depth) != 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAnyImpossible(Shape shape, int depth) {
    var names = shape.has("propertyNames") ? shape.members().names() : null;
    for (var name : shape.required()) {
      boolean isImpossible = !shape.shapes().possible.is(shape, name, depth) && shape.property(name).types(depth) == 0
          || names != null && names.accepts(Values.text(name)) == Answer.NO;
      if (isImpossible && !isOfOneDirection(shape.property(name))) {
        return true;
      }
    }
    return false;
  }

  // what is read-only needs not be there in requests, though it is required
  private static boolean isOfOneDirection(Shape member) {
    return member.flag("readOnly") || member.flag("writeOnly");
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
