package dev.remit.openapi.use;

import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The ways to the innermost values of a value. */
final class Leaves {

  private final Set<Way> free;
  private final Set<String> found = new TreeSet<>();

  private Leaves(Set<Way> free) {
    this.free = free;
  }

  /** @param free ways to objects of which the members may be called anything */
  static List<String> of(Node value, Set<Way> free) {
    var leaves = new Leaves(free);
    leaves.add(value, Way.HERE);
    return List.copyOf(leaves.found);
  }

  private void add(Node value, Way way) {
    if (value instanceof ObjectNode object && object.size() > 0) {
      boolean any = free.contains(way);
      object.forEach((name, member) -> add(member, any ? way.to(Way.Step.ANY) : way.member(name)));
    } else if (value instanceof ArrayNode array && array.size() > 0) {
      array.items().forEach(item -> add(item, way.to(Way.Step.ITEM)));
    } else {
      found.add(way.toString());
    }
  }
}
