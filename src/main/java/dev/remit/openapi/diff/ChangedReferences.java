package dev.remit.openapi.diff;

import dev.remit.openapi.Document.Target;
import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The references whose targets differ, those whose targets hold such a reference, and those to bases of which a subtype has changed. That
 * does not change the other subtypes of the base, though they refer to it.
 */
final class ChangedReferences {

  private final Side before;
  private final Side after;
  private final Subtypes inheritance;
  private final Map<String, Set<String>> users;
  private final Set<String> changed = new HashSet<>();
  /** To bases that are as they were, but not all that is below them. */
  private final Set<String> toBases = new HashSet<>();
  private final Set<String> subtypes = new HashSet<>();
  /** By name of the component, for bases and their subtypes. */
  private final Map<String, Set<String>> to = new HashMap<>();
  /** By reference the subtypes that hold it otherwise than to name their base, and those that hold it at all. */
  private final Map<String, Set<String>> inside = new HashMap<>();
  private final Map<String, Set<String>> holders = new HashMap<>();
  private final ArrayDeque<String> open = new ArrayDeque<>();

  ChangedReferences(Side before, Side after) {
    this.before = before;
    this.after = after;
    this.inheritance = after.subtypes();
    for (var reference : after.document.references()) {
      if (!isSame(before.document.find(reference), after.document.find(reference))) {
        change(reference);
      }
    }
    if (!inheritance.isEmpty()) {
      beginWithSubtypes();
    }
    this.users = open.isEmpty() ? Map.of() : after.document.users();
    while (!open.isEmpty()) {
      spread(open.pop());
    }
  }

  private static boolean isSame(@Nullable Target old, @Nullable Target now) {
    return old != null && now != null && now.node().sameAs(old.node());
  }

  /** All of them. */
  Set<String> all() {
    changed.addAll(toBases);
    return changed;
  }

  /** The subtypes of a base that have changed, whatever they refer to included. */
  Set<String> subtypes() {
    return subtypes;
  }

  private void change(String reference) {
    if (changed.add(reference)) {
      open.push(reference);
    }
  }

  private void beginWithSubtypes() {
    for (var reference : after.document.references()) {
      var name = inheritance.name(after.target(reference).node());
      if (name != null) {
        to.computeIfAbsent(name, key -> new HashSet<>()).add(reference);
      }
    }
    var fresh = new HashSet<String>();
    for (var name : inheritance.all()) {
      if (!inheritance.below(name).equals(before.subtypes().below(name))) {
        changedBelow(name);
      }
      if (!Located.sameText(before.component(name), after.component(name))) {
        fresh.add(name);
      }
    }
    if (!open.isEmpty() || !fresh.isEmpty()) {
      inheritance.all().forEach(this::hold);
    }
    fresh.forEach(this::changeSubtype);
  }

  private void hold(String name) {
    var schema = after.component(name);
    if (schema == null) {
      return;
    }
    var ties = Subtypes.ties(schema);
    var found = new HashSet<String>();
    collect(schema.node(), schema.at("allOf"), found);
    found.forEach(reference -> inside.computeIfAbsent(reference, key -> new HashSet<>()).add(name));
    found.addAll(ties);
    found.forEach(reference -> holders.computeIfAbsent(reference, key -> new HashSet<>()).add(name));
  }

  /** Adds the references within this node, but for those by which it says whose subtype it is. */
  static void collect(Node node, @Nullable Located ties, Set<String> found) {
    if (!node.refers()) {
      return;
    }
    boolean isTied = ties != null && node == ties.node();
    if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        if (!isTied || !(array.item(i) instanceof ObjectNode item) || !item.has("$ref")) {
          collect(array.item(i), null, found);
        }
      }
    } else if (node instanceof ObjectNode object) {
      var reference = object.text("$ref");
      if (reference != null) {
        found.add(reference);
      }
      for (int i = 0; i < object.size(); i++) {
        collect(object.value(i), ties, found);
      }
    }
  }

  private void spread(String reference) {
    boolean wholly = changed.contains(reference);
    var within = inside.getOrDefault(reference, Set.of());
    for (var user : users.getOrDefault(reference, Set.of())) {
      var holder = inheritance.isEmpty() ? null : inheritance.name(after.target(user).node());
      if (wholly || holder == null || within.contains(holder)) {
        change(user);
      }
    }
    (wholly ? holders.getOrDefault(reference, Set.of()) : within).forEach(this::changeSubtype);
    var target = wholly && !inheritance.isEmpty() ? inheritance.name(after.target(reference).node()) : null;
    if (target != null) {
      changeSubtype(target);
    }
  }

  private void changeSubtype(String name) {
    if (subtypes.add(name)) {
      inheritance.above(name).forEach(this::changedBelow);
    }
  }

  private void changedBelow(String base) {
    for (var reference : to.getOrDefault(base, Set.of())) {
      if (!changed.contains(reference) && toBases.add(reference)) {
        open.push(reference);
      }
    }
  }
}
