package dev.remit.openapi.value;

import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.NullNode;
import dev.remit.openapi.tree.NumberNode;
import dev.remit.openapi.tree.TextNode;

/** Keywords for values of any type (JSON Schema 2020-12 validation, section 6.1). */
final class ValueKeywords {

  private ValueKeywords() {}

  static Answer type(Application at, Node argument) {
    return Answer.of(isOf(argument, at.value) || isNullAdmitted(at));
  }

  private static boolean isOf(Node type, Node value) {
    if (type instanceof TextNode name) {
      return isNamed(name.value(), value);
    }
    if (type instanceof ArrayNode several) {
      for (int i = 0; i < several.size(); i++) {
        if (isOf(several.item(i), value)) {
          return true;
        }
      }
      return false;
    }
    return true;
  }

  private static boolean isNamed(String type, Node value) {
    return switch (type) {
      case "integer" -> value instanceof NumberNode number && Numbers.isInteger(number);
      case "null", "boolean", "number", "string", "array", "object" -> value.kind().equals(type);
      // Swagger's "file" and misspellings: nothing is known
      default -> true;
    };
  }

  static Answer oneOfThese(Application at, Node argument) {
    if (!(argument instanceof ArrayNode values) || isNullAdmitted(at)) {
      return Answer.YES;
    }
    for (int i = 0; i < values.size(); i++) {
      if (at.value.sameAs(values.item(i))) {
        return Answer.YES;
      }
    }
    return at.evaluation.spend(values.size() >> 4) ? Answer.NO : at.evaluation.cut();
  }

  static Answer exactly(Application at, Node argument) {
    return Answer.of(at.value.sameAs(argument) || isNullAdmitted(at));
  }

  private static boolean isNullAdmitted(Application at) {
    return at.value instanceof NullNode && at.evaluation.lookup.isNullable(at.schema);
  }
}
