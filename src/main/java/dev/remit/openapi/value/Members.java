package dev.remit.openapi.value;

import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import org.jspecify.annotations.Nullable;

/** Keywords that apply schemas to members (JSON Schema 2020-12 core, section 10.3.2). */
final class Members {

  private Members() {}

  static Answer properties(Application at, Node argument) {
    var answer = Answer.YES;
    if (at.value instanceof ObjectNode object && argument instanceof ObjectNode schemas) {
      for (int i = 0; i < object.size() && answer != Answer.NO; i++) {
        var schema = schemas.get(object.key(i));
        if (schema != null) {
          answer = answer.and(at.inside(schema, object.value(i)));
          at.lookedAt(i, Answer.YES);
        }
      }
    }
    return answer;
  }

  static Answer patternProperties(Application at, Node argument) {
    var answer = Answer.YES;
    if (at.value instanceof ObjectNode object && argument instanceof ObjectNode patterns) {
      for (int i = 0; i < object.size() && answer != Answer.NO; i++) {
        answer = answer.and(byPattern(at, object, i, patterns));
      }
    }
    return answer;
  }

  private static Answer byPattern(Application at, ObjectNode object, int position, ObjectNode patterns) {
    var answer = Answer.YES;
    for (int i = 0; i < patterns.size() && answer != Answer.NO; i++) {
      var matches = StringKeywords.finds(at, patterns.key(i), object.key(position));
      if (matches != Answer.NO) {
        answer = answer.and(matches.implies(at.inside(patterns.value(i), object.value(position))));
        at.lookedAt(position, matches);
      }
    }
    return answer;
  }

  static Answer additionalProperties(Application at, Node argument) {
    var answer = Answer.YES;
    if (at.value instanceof ObjectNode object) {
      var named = at.schema.object("properties");
      var patterns = at.schema.object("patternProperties");
      for (int i = 0; i < object.size() && answer != Answer.NO; i++) {
        var additional = isNamed(at, object.key(i), named, patterns).not();
        if (additional != Answer.NO) {
          answer = answer.and(additional.implies(at.inside(argument, object.value(i))));
          at.lookedAt(i, additional);
        }
      }
    }
    return answer;
  }

  private static Answer isNamed(Application at, String name, @Nullable ObjectNode named, @Nullable ObjectNode patterns) {
    if (named != null && named.has(name)) {
      return Answer.YES;
    }
    var matches = Answer.NO;
    for (int i = 0; patterns != null && i < patterns.size() && matches != Answer.YES; i++) {
      matches = matches.or(StringKeywords.finds(at, patterns.key(i), name));
    }
    return matches;
  }
}
