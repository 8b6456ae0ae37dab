package dev.remit.openapi.diff;

import dev.remit.openapi.Direction;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Schemas that only stand among the components. What operations use is told where they use it, under whatever name; a
 * schema that nothing referred to and that is gone under every name is only missed by generated code.
 */
final class ComponentsDiff {

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
    var gone = new HashSet<String>();
    for (var name : old.keys()) {
      if (now == null || !now.has(name)) {
        gone.add(name);
      }
    }
    if (gone.isEmpty()) {
      return;
    }
    var document = scope.before().document;
    // most are found among the references in usual places, so that the whole document need not be searched
    gone.removeIf(name -> document.references().contains("#/components/schemas/" + name) || document.mentionedSchemas().contains(name));
    if (gone.isEmpty()) {
      return;
    }
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
}
