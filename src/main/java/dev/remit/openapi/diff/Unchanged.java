package dev.remit.openapi.diff;

import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which parts of the documents are the same, references included, so that they need no comparison. A reference is
 * changed when its targets differ, or when a reference inside its target is changed.
 */
final class Unchanged {

  private final Side before;
  private final Side after;
  private final Map<Node, Set<String>> references = new IdentityHashMap<>();
  private final Set<String> changed = new HashSet<>();

  Unchanged(Side before, Side after) {
    this.before = before;
    this.after = after;
    spread(users());
  }

  /** Whether both nodes mean the same, whatever they refer to included. */
  boolean same(@Nullable Node old, @Nullable Node now) {
    if (old == null || now == null) {
      return old == now;
    }
    return sameDialect() && old.sameAs(now) && (changed.isEmpty() || references(now).stream().noneMatch(changed::contains));
  }

  boolean same(@Nullable Located old, @Nullable Located now) {
    return same(Located.nodeOf(old), Located.nodeOf(now));
  }

  /** Whether both shapes are made of the same parts. */
  boolean same(Shape old, Shape now) {
    if (old.parts().size() != now.parts().size() || old.groups().size() != now.groups().size()
        || old.never() != now.never() || old.settled().size() != now.settled().size()) {
      return false;
    }
    for (int i = 0; i < old.parts().size(); i++) {
      if (!samePart(old.parts().get(i), now.parts().get(i))) {
        return false;
      }
    }
    for (int i = 0; i < old.groups().size(); i++) {
      if (old.groups().get(i).exclusive() != now.groups().get(i).exclusive()
          || !same(old.groups().get(i).branches(), now.groups().get(i).branches())) {
        return false;
      }
    }
    return true;
  }

  private boolean samePart(Located old, Located now) {
    return same(old, now) || sameDialect() && Shapes.COMPOSITION.containsAll(differing(old, now));
  }

  private Set<String> differing(Located old, Located now) {
    var keys = new HashSet<>(old.keys());
    keys.addAll(now.keys());
    keys.removeIf(key -> same(old.at(key), now.at(key)));
    return keys;
  }

  // the same text may mean something else in the other version of OpenAPI
  private boolean sameDialect() {
    return before.document.dialect().isJsonSchema() == after.document.dialect().isJsonSchema();
  }

  /** For each reference the references whose targets hold it; fills {@link #changed} with those that differ themselves. */
  private Map<String, Set<String>> users() {
    var users = new HashMap<String, Set<String>>();
    var open = new ArrayDeque<>(references(after.document.root()));
    var seen = new HashSet<>(open);
    while (!open.isEmpty()) {
      var reference = open.pop();
      var target = after.target(reference).node();
      if (!target.sameAs(before.target(reference).node())) {
        changed.add(reference);
      }
      for (var inner : references(target)) {
        users.computeIfAbsent(inner, key -> new HashSet<>()).add(reference);
        if (seen.add(inner)) {
          open.push(inner);
        }
      }
    }
    return users;
  }

  private void spread(Map<String, Set<String>> users) {
    var open = new ArrayDeque<>(changed);
    while (!open.isEmpty()) {
      for (var user : users.getOrDefault(open.pop(), Set.of())) {
        if (changed.add(user)) {
          open.push(user);
        }
      }
    }
  }

  private Set<String> references(Node node) {
    return references.computeIfAbsent(node, Unchanged::collect);
  }

  private static Set<String> collect(Node node) {
    var found = new HashSet<String>();
    var open = new ArrayDeque<Node>();
    open.push(node);
    while (!open.isEmpty()) {
      var next = open.pop();
      if (next instanceof ObjectNode object) {
        var reference = object.text("$ref");
        if (reference != null) {
          found.add(reference);
        }
        object.forEach((key, child) -> open.push(child));
      } else if (next instanceof ArrayNode array) {
        array.items().forEach(open::push);
      }
    }
    return found;
  }
}
