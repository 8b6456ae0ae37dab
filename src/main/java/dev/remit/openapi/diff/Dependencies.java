package dev.remit.openapi.diff;

import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the presence of one member demands of the others: {@code dependentRequired}, {@code dependentSchemas} (JSON Schema
 * 2020-12 validation, section 6.5.4, and core, section 10.2.2.4), and {@code dependencies}, which both were once.
 */
final class Dependencies {

  private final Map<String, Set<String>> required = new LinkedHashMap<>();
  private final Map<String, List<Located>> schemas = new LinkedHashMap<>();

  Dependencies(Shape shape) {
    for (var keyword : List.of("dependentRequired", "dependentSchemas", "dependencies")) {
      for (var each : shape.every(keyword)) {
        add(each);
      }
    }
  }

  private void add(Located byTrigger) {
    for (var trigger : byTrigger.keys()) {
      var demand = byTrigger.at(trigger);
      var names = demand == null ? null : names(demand);
      if (names != null) {
        required.computeIfAbsent(trigger, key -> new LinkedHashSet<>()).addAll(names.texts());
      } else if (demand != null) {
        schemas.computeIfAbsent(trigger, key -> new ArrayList<>()).add(demand);
      }
    }
  }

  // a schema that demands nothing but names says the same as their list
  private static @Nullable Located names(Located demand) {
    return demand.node() instanceof ArrayNode ? demand
        : demand.node() instanceof ObjectNode schema && schema.size() == 1 ? demand.at("required") : null;
  }

  boolean isEmpty() {
    return required.isEmpty() && schemas.isEmpty();
  }

  Set<String> triggers() {
    return required.keySet();
  }

  Map<String, List<Located>> schemas() {
    return schemas;
  }

  /** These names and all that their presence demands, whatever demands it in between. */
  Set<String> closure(Collection<String> names) {
    var closed = new LinkedHashSet<>(names);
    var open = new ArrayDeque<>(names);
    while (!open.isEmpty()) {
      for (var name : required.getOrDefault(open.pop(), Set.of())) {
        if (closed.add(name)) {
          open.push(name);
        }
      }
    }
    return closed;
  }
}
