package dev.remit.openapi.value;

import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.tree.TextNode;

/** Keywords for the number and the names of members (JSON Schema 2020-12 validation, section 6.5). */
final class ObjectKeywords {

  private ObjectKeywords() {}

  static Answer minProperties(Application at, Node limit) {
    return at.value instanceof ObjectNode object ? Sizes.atLeast(object.size(), limit) : Answer.YES;
  }

  static Answer maxProperties(Application at, Node limit) {
    return at.value instanceof ObjectNode object ? Sizes.atMost(object.size(), limit) : Answer.YES;
  }

  static Answer required(Application at, Node argument) {
    if (at.value instanceof ObjectNode object && argument instanceof ArrayNode names) {
      for (int i = 0; i < names.size(); i++) {
        if (names.item(i) instanceof TextNode name && !object.has(name.value())
            && !at.evaluation.maybeMissing(object, name.value())) {
          return Answer.NO;
        }
      }
    }
    return Answer.YES;
  }

  static Answer propertyNames(Application at, Node argument) {
    var answer = Answer.YES;
    if (at.value instanceof ObjectNode object) {
      for (int i = 0; i < object.size() && answer != Answer.NO; i++) {
        answer = answer.and(at.inside(argument, new TextNode(object.key(i), 1, 1)));
      }
    }
    return answer;
  }

  // draft 7's "dependencies" holds lists of names and schemas, its two successors one of them each
  static Answer dependencies(Application at, Node argument) {
    var answer = Answer.YES;
    if (at.value instanceof ObjectNode object && argument instanceof ObjectNode dependencies) {
      for (int i = 0; i < dependencies.size() && answer != Answer.NO; i++) {
        if (object.has(dependencies.key(i))) {
          answer = answer.and(dependency(at, object, dependencies.value(i)));
        }
      }
    }
    return answer;
  }

  private static Answer dependency(Application at, ObjectNode object, Node dependency) {
    return dependency instanceof ArrayNode names
        ? Answer.of(names.items().stream().allMatch(name -> !(name instanceof TextNode text) || object.has(text.value())))
        : at.here(dependency);
  }
}
