package dev.remit.openapi.diff;

import dev.remit.openapi.Direction;
import dev.remit.openapi.read.SchemaUse;
import dev.remit.openapi.tree.Pointer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Schemas that only stand among the components. What operations use is told where they use it, under whatever name; what no
 * operation leads to, such as the messages of another protocol, is told as a whole and only by its own name. A schema that
 * nothing referred to and that is gone under every name is only missed by generated code.
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
    if (now != null) {
      kept(old, now);
    }
    gone(old, now);
  }

  private void kept(Located old, Located now) {
    var changed = old.keys().stream().filter(name -> now.has(name) && !Located.sameText(old.at(name), now.at(name))).toList();
    if (changed.isEmpty()) {
      return;
    }
    var before = new Unused(scope.before());
    var after = new Unused(scope.after());
    changed.stream().filter(name -> before.has(name) && after.has(name)).forEach(name -> changed(name, old.at(name), now.at(name)));
  }

  private void changed(String name, @Nullable Located old, @Nullable Located now) {
    var place = "schema " + name;
    var whole = scope.schemas().compare(old, now);
    var own = reached(whole, pair -> isOf(name, pair.before) || isOf(name, pair.after)).stream()
        .filter(finding -> isOf(name, finding.before()) || isOf(name, finding.after())).toList();
    // by another reference alone it differs where that leads
    if (!areWords(own.isEmpty() ? reached(whole, pair -> true) : own)) {
      scope.found(Rule.COMPONENT_SCHEMA_CHANGED, Direction.NONE, place, old, now);
    } else {
      own.forEach(finding -> scope.found(finding, Direction.NONE, place));
    }
  }

  private static boolean areWords(List<Finding> findings) {
    return findings.stream().allMatch(finding -> finding.rule().isWords());
  }

  /** What differs in the pairs that can be reached through such pairs. */
  private static List<Finding> reached(Pair whole, Predicate<Pair> inside) {
    var found = new ArrayList<Finding>();
    var seen = new HashSet<Pair>();
    var open = new ArrayDeque<Pair>();
    open.add(whole);
    while (!open.isEmpty()) {
      var pair = open.pop();
      if (seen.add(pair) && inside.test(pair)) {
        found.addAll(pair.findings);
        pair.edges.forEach(edge -> open.add(edge.to()));
      }
    }
    return found;
  }

  private static boolean isOf(String name, Shape shape) {
    return shape.parts().stream().anyMatch(part -> isOf(name, part.pointer()));
  }

  private static boolean isOf(String name, @Nullable Pointer place) {
    return place != null && name.equals(SchemaUse.component(place));
  }

  private void gone(Located old, @Nullable Located now) {
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
