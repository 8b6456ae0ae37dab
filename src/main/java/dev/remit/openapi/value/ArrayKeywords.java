package dev.remit.openapi.value;

import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.BooleanNode;
import dev.remit.openapi.tree.Node;
import java.util.HashMap;

/** Keywords for arrays (JSON Schema 2020-12 core, section 10.3.1, and validation, section 6.4). */
final class ArrayKeywords {

  private static final int FEW = 8;

  private ArrayKeywords() {}

  static Answer minItems(Application at, Node limit) {
    return at.value instanceof ArrayNode array ? Sizes.atLeast(array.size(), limit) : Answer.YES;
  }

  static Answer maxItems(Application at, Node limit) {
    return at.value instanceof ArrayNode array ? Sizes.atMost(array.size(), limit) : Answer.YES;
  }

  static Answer uniqueItems(Application at, Node argument) {
    boolean demanded = argument instanceof BooleanNode flag && flag.value();
    return Answer.of(!demanded || !(at.value instanceof ArrayNode array)
        || (array.size() <= FEW ? fewDiffer(array) : allDiffer(array)));
  }

  private static boolean fewDiffer(ArrayNode array) {
    for (int i = 1; i < array.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (array.item(i).sameAs(array.item(j))) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean allDiffer(ArrayNode array) {
    var seen = new HashMap<Long, Node>();
    for (int i = 0; i < array.size(); i++) {
      var item = array.item(i);
      if (item.sameAs(seen.put(item.hash(), item))) {
        return false;
      }
    }
    return true;
  }

  static Answer prefixItems(Application at, Node argument) {
    var answer = Answer.YES;
    if (at.value instanceof ArrayNode array && argument instanceof ArrayNode schemas) {
      for (int i = 0; i < Math.min(array.size(), schemas.size()) && answer != Answer.NO; i++) {
        answer = answer.and(at.inside(schemas.item(i), array.item(i)));
        at.lookedAt(i, Answer.YES);
      }
    }
    return answer;
  }

  static Answer items(Application at, Node argument) {
    var answer = Answer.YES;
    if (at.value instanceof ArrayNode array) {
      var prefix = at.schema.array("prefixItems");
      for (int i = prefix == null ? 0 : prefix.size(); i < array.size() && answer != Answer.NO; i++) {
        answer = answer.and(at.inside(argument, array.item(i)));
        at.lookedAt(i, Answer.YES);
      }
    }
    return answer;
  }
}
