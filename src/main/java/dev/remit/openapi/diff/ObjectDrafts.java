package dev.remit.openapi.diff;

import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Objects that a schema may accept: the least, with one member more, with all, and with all but one. */
final class ObjectDrafts {

  private static final int MEMBERS = 40;

  private final Examples examples;
  private final Shape own;
  private final List<Node> drafts = new ArrayList<>();

  ObjectDrafts(Examples examples, Shape own) {
    this.examples = examples;
    this.own = own;
  }

  List<Node> near(Shape other, Set<String> spoken) {
    var least = examples.object(own);
    if (least == null) {
      return drafts;
    }
    drafts.add(least);
    sized(least, other);
    var names = new LinkedHashSet<>(spoken);
    names.addAll(own.declared());
    names.add("extra");
    var present = new LinkedHashMap<String, Node>();
    names.stream().filter(name -> !least.has(name)).limit(MEMBERS).forEach(name -> member(least, name, present));
    combined(least, present);
    filled(least, own.declared().size());
    return drafts;
  }

  private void sized(ObjectNode least, Shape other) {
    for (var limit : new @Nullable Bound[] {Bound.atLeast(other, "minProperties"), Bound.atMost(other, "maxProperties")}) {
      int size = Examples.count(limit);
      if (limit != null) {
        filled(least, size - 1);
        filled(least, size);
        filled(least, size + 1);
      }
    }
  }

  private void member(ObjectNode least, String name, Map<String, Node> present) {
    var value = examples.of(own.property(name));
    if (value != null) {
      drafts.add(Values.with(least, name, value));
      present.put(name, value);
    }
  }

  // conditions speak of members that are there together
  private void combined(ObjectNode least, Map<String, Node> present) {
    if (present.size() < 2) {
      return;
    }
    var all = Values.members(least);
    all.putAll(present);
    drafts.add(Values.object(all));
    for (var name : present.keySet()) {
      var rest = new LinkedHashMap<>(all);
      rest.remove(name);
      drafts.add(Values.object(rest));
    }
  }

  private void filled(ObjectNode least, int size) {
    var members = new LinkedHashMap<>(Values.members(least));
    if (size >= 0 && size <= 5 * MEMBERS && examples.fill(own, members, size)) {
      drafts.add(Values.object(members));
    }
  }
}
