package dev.remit.openapi.diff;

import dev.remit.openapi.Direction;
import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.tree.TextNode;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Schemas that only stand among the components. What operations use is told where they use it, under whatever name; a
 * schema that nothing referred to and that is gone under every name is only missed by generated code.
 */
final class ComponentsDiff {

  private static final String PREFIX = "#/components/schemas/";

  private final Scope scope;

  ComponentsDiff(Scope scope) {
    this.scope = scope;
  }

  void compare() {
    var old = scope.before().root().at("components", "schemas");
    var now = scope.after().root().at("components", "schemas");
    if (old == null) {
      return;
    }
    var gone = old.keys().stream().filter(name -> now == null || !now.has(name)).collect(Collectors.toCollection(HashSet::new));
    if (gone.isEmpty()) {
      return;
    }
    scope.before().document.references().forEach(reference -> gone.remove(named(reference)));
    if (gone.isEmpty()) {
      return;
    }
    removeUsed(gone);
    var kept = contents(now);
    old.keys().stream().filter(gone::contains).map(old::at).filter(schema -> !kept.contains(hash(schema)))
        .forEach(schema -> scope.found(Rule.COMPONENT_SCHEMA_REMOVED, Direction.NONE, "components", schema, null));
  }

  private static Set<Long> contents(@Nullable Located schemas) {
    return schemas == null ? Set.of()
        : schemas.keys().stream().map(schemas::at).map(ComponentsDiff::hash).collect(Collectors.toSet());
  }

  private static long hash(@Nullable Located schema) {
    return schema == null ? 0 : schema.node().hash();
  }

  /** Takes away every name of a schema that is referred to, by a reference or in the mapping of a discriminator. */
  private void removeUsed(Set<String> names) {
    var open = new ArrayDeque<Node>();
    open.push(scope.before().root().node());
    while (!open.isEmpty() && !names.isEmpty()) {
      var next = open.pop();
      if (next instanceof ObjectNode object) {
        named(object, names);
        for (int i = 0; i < object.size(); i++) {
          push(object.value(i), open);
        }
      } else if (next instanceof ArrayNode array) {
        array.items().forEach(item -> push(item, open));
      }
    }
  }

  private static void push(Node child, ArrayDeque<Node> open) {
    if (child instanceof ObjectNode || child instanceof ArrayNode) {
      open.push(child);
    }
  }

  private static void named(ObjectNode object, Set<String> names) {
    if (object.sharedKeys().refer()) {
      name(object.get("$ref"), names);
    }
    var mapping = object.object("mapping");
    if (mapping != null) {
      mapping.forEach((value, schema) -> name(schema, names));
    }
  }

  private static void name(@Nullable Node reference, Set<String> names) {
    if (reference instanceof TextNode text) {
      names.remove(named(text.value()));
    }
  }

  private static String named(String reference) {
    return reference.startsWith(PREFIX) ? reference.substring(PREFIX.length()).split("/")[0] : reference;
  }
}
