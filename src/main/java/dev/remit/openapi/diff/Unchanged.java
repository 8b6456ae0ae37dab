package dev.remit.openapi.diff;

import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Which parts of the documents are the same, references included, so that they need no comparison. A reference is
 * changed when its targets differ, or when a reference inside its target is changed.
 */
final class Unchanged {

  /** Parts in another order are searched for up to this many. */
  private static final int SHUFFLED = 64;

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
    return sameInAnyOrder(old.parts(), now.parts(), this::samePart)
        && sameInAnyOrder(old.groups(), now.groups(), this::sameGroup);
  }

  // an order that was kept is found at once
  private static <T> boolean sameInAnyOrder(List<T> old, List<T> now, BiPredicate<T, T> same) {
    var open = new ArrayList<>(now);
    for (var each : old) {
      int at = 0;
      while (at < open.size() && !same.test(each, open.get(at))) {
        at++;
      }
      if (at == open.size() || at > 0 && open.size() > SHUFFLED) {
        return false;
      }
      open.remove(at);
    }
    return true;
  }

  private boolean sameGroup(Group old, Group now) {
    return old.exclusive() == now.exclusive() && same(old.branches(), now.branches());
  }

  private boolean samePart(Located old, Located now) {
    return same(old, now) || sameDialect() && !Shapes.mindsNesting(old) && Shapes.COMPOSITION.containsAll(differing(old, now));
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
        add(object.text("$ref"), found);
        add(object.text("$dynamicRef"), found);
        object.forEach((key, child) -> open.push(child));
      } else if (next instanceof ArrayNode array) {
        array.items().forEach(open::push);
      }
    }
    return found;
  }

  private static void add(@Nullable String reference, Set<String> found) {
    if (reference != null) {
      found.add(reference);
    }
  }
}
