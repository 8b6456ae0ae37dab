package dev.remit.openapi.value;

import dev.remit.openapi.tree.BooleanNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.NumberNode;
import org.jspecify.annotations.Nullable;

/** Keywords for numbers (JSON Schema 2020-12 validation, section 6.2), with 3.0's boolean exclusive limits. */
final class NumberKeywords {

  private NumberKeywords() {}

  static Answer minimum(Application at, Node limit) {
    var order = order(at, limit);
    return Answer.of(order == null || order >= 0);
  }

  static Answer maximum(Application at, Node limit) {
    var order = order(at, limit);
    return Answer.of(order == null || order <= 0);
  }

  static Answer exclusiveMinimum(Application at, Node limit) {
    var order = order(at, exclusive(at, limit, "minimum"));
    return Answer.of(order == null || order > 0);
  }

  static Answer exclusiveMaximum(Application at, Node limit) {
    var order = order(at, exclusive(at, limit, "maximum"));
    return Answer.of(order == null || order < 0);
  }

  /** How the value stands to the limit; null if one of them is no number. */
  private static @Nullable Integer order(Application at, @Nullable Node limit) {
    return at.value instanceof NumberNode number && limit instanceof NumberNode bound ? (Integer) number.value().compareTo(bound.value()) : null;
  }

  // 3.0 says by true that the other keyword's limit is refused itself
  private static @Nullable Node exclusive(Application at, Node argument, String inclusive) {
    return argument instanceof BooleanNode flag && flag.value() ? at.schema.get(inclusive) : argument;
  }

  static Answer multipleOf(Application at, Node argument) {
    return Answer.of(!(at.value instanceof NumberNode number) || !(argument instanceof NumberNode divisor)
        || divisor.value().signum() <= 0 || Numbers.isMultiple(number.value(), divisor.value()));
  }
}
