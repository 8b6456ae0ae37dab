package dev.remit.openapi.value;

import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.tree.TextNode;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Looks for {@code readOnly} and {@code writeOnly} through references and {@code allOf}. */
final class Flags {

  private static final int MOST = 1_000;

  private final Lookup lookup;

  Flags(Lookup lookup) {
    this.lookup = lookup;
  }

  boolean isFlagged(ObjectNode schema, String member, String flag) {
    return anyPart(schema, part -> {
      var properties = part.object("properties");
      var property = properties == null ? null : properties.get(member);
      return property != null && anyPart(property, own -> own.flag(flag));
    });
  }

  private boolean anyPart(Node schema, Predicate<ObjectNode> test) {
    // most schemas have but one part
    return schema instanceof ObjectNode object && !object.has("$ref") && !object.has("allOf") ? test.test(object) : anyOfParts(schema, test);
  }

  private boolean anyOfParts(Node schema, Predicate<ObjectNode> test) {
    Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Node> open = new ArrayDeque<>();
    open.add(schema);
    while (!open.isEmpty() && seen.size() < MOST) {
      if (open.pop() instanceof ObjectNode object && seen.add(object)) {
        var only = lookup.onlyReference(object);
        if (only == null && test.test(object)) {
          return true;
        }
        push(target(object), open);
        push(only == null ? object.get("allOf") : null, open);
      }
    }
    return false;
  }

  private @Nullable Node target(ObjectNode schema) {
    return schema.get("$ref") instanceof TextNode ref ? lookup.target(ref.value()) : null;
  }

  private static void push(@Nullable Node node, Deque<Node> open) {
    if (node instanceof ArrayNode several) {
      several.items().forEach(open::push);
    } else if (node != null) {
      open.push(node);
    }
  }
}
