package dev.remit.openapi.diff;

import dev.remit.openapi.tree.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a shape stands in which, because {@code unevaluatedProperties} sees only what stands in its own part.
 * Nodes are told apart by identity.
 */
final class Nesting {

  /** Of one part that nothing stands in; nothing is added to it. */
  static final Nesting NONE = new Nesting();

  private final Map<Node, List<Node>> inner = new HashMap<>();

  Nesting() {}

  Nesting(Nesting other) {
    for (var entry : other.inner.entrySet()) {
      inner.put(entry.getKey(), new ArrayList<>(entry.getValue()));
    }
  }

  void add(@Nullable Node outer, Node part) {
    if (outer != null) {
      inner.computeIfAbsent(outer, key -> new ArrayList<>(2)).add(part);
    }
  }

  /** Those of the parts that stand in this one, at any depth, and itself. */
  List<Located> within(Located part, List<Located> parts) {
    var reached = new HashSet<Node>();
    var open = new ArrayDeque<Node>();
    open.push(part.node());
    while (!open.isEmpty()) {
      var next = open.pop();
      if (reached.add(next)) {
        for (var each : inner.getOrDefault(next, List.of())) {
          open.push(each);
        }
      }
    }
    return parts.stream().filter(each -> reached.contains(each.node())).toList();
  }

  /** Those of the parts that stand in no other one. */
  List<Located> outermost(List<Located> parts) {
    var inside = Collections.newSetFromMap(new IdentityHashMap<Node, Boolean>());
    for (var part : parts) {
      for (var each : inner.getOrDefault(part.node(), List.of())) {
        if (each != part.node()) {
          inside.add(each);
        }
      }
    }
    return parts.stream().filter(part -> !inside.contains(part.node())).toList();
  }

  /** The nodes in pairs, outer and inner, to tell two nestings of the same parts apart. */
  List<Node> pairs() {
    var pairs = new ArrayList<Node>();
    for (var entry : inner.entrySet()) {
      for (var node : entry.getValue()) {
        Collections.addAll(pairs, entry.getKey(), node);
      }
    }
    return pairs;
  }
}
