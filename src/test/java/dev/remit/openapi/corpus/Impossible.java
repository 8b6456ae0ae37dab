package dev.remit.openapi.corpus;

import dev.remit.openapi.corpus.Reach.Spot;
import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.BooleanNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.tree.Pointer;
import dev.remit.openapi.tree.TextNode;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * Schemas that nothing satisfies, by mistakes that real documents make: a list of texts as the values of an array, a closed
 * object that demands what it does not have, and what demands such a member. No edit of them changes what is accepted.
 */
final class Impossible {

  private final Reach reach;
  private final Map<Node, Boolean> known = new IdentityHashMap<>();

  Impossible(Reach reach) {
    this.reach = reach;
  }

  boolean is(ObjectNode schema) {
    var answer = known.get(schema);
    if (answer == null) {
      // one that demands itself is another matter
      known.put(schema, false);
      answer = listsNothing(schema) || demandsNothing(schema);
      known.put(schema, answer);
    }
    return answer;
  }

  private static boolean listsNothing(ObjectNode schema) {
    var values = schema.array("enum");
    var type = schema.text("type");
    return values != null && ("array".equals(type) || "object".equals(type))
        && values.items().stream().noneMatch(value -> value.kind().equals(type));
  }

  private boolean demandsNothing(ObjectNode schema) {
    return schema.get("required") instanceof ArrayNode names && "object".equals(schema.text("type"))
        && names.items().stream().anyMatch(name -> name instanceof TextNode text && isImpossible(schema, text.value()));
  }

  private boolean isImpossible(ObjectNode schema, String name) {
    var properties = schema.object("properties");
    var member = properties == null ? null : properties.get(name);
    if (member == null) {
      return schema.get("additionalProperties") instanceof BooleanNode open && !open.value();
    }
    return reach.follow(new Spot(member, Pointer.ROOT)).node() instanceof ObjectNode target && is(target);
  }
}
