package dev.remit.openapi.value;

import dev.remit.openapi.tree.BooleanNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.NumberNode;
import java.util.Map;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Keywords for numbers (JSON Schema 2020-12 validation, section 6.2), with 3.0's boolean exclusive limits. */
final class NumberKeywords {

  static final Map<String, Keyword> ALL = Map.of(
      "minimum", (at, limit) -> compare(at, limit, order -> order >= 0),
      "maximum", (at, limit) -> compare(at, limit, order -> order <= 0),
      "exclusiveMinimum", (at, limit) -> compare(at, exclusive(at, limit, "minimum"), order -> order > 0),
      "exclusiveMaximum", (at, limit) -> compare(at, exclusive(at, limit, "maximum"), order -> order < 0),
      "multipleOf", NumberKeywords::multipleOf);

  private NumberKeywords() {}

  private static Answer compare(Application at, @Nullable Node limit, IntPredicate holds) {
    return Answer.of(!(at.value instanceof NumberNode number) || !(limit instanceof NumberNode bound)
        || holds.test(number.value().compareTo(bound.value())));
  }

  // 3.0 says by true that the other keyword's limit is refused itself
  private static @Nullable Node exclusive(Application at, Node argument, String inclusive) {
    return argument instanceof BooleanNode flag && flag.value() ? at.schema.get(inclusive) : argument;
  }

  private static Answer multipleOf(Application at, Node argument) {
    return Answer.of(!(at.value instanceof NumberNode number) || !(argument instanceof NumberNode divisor)
        || divisor.value().signum() <= 0 || Numbers.isMultiple(number.value(), divisor.value()));
  }
}
