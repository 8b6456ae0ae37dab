package dev.remit.openapi.mock.space;

import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.NullNode;
import dev.remit.openapi.tree.ObjectNode;
import java.util.LinkedHashMap;

/** JSON Merge Patch (RFC 7396). */
final class MergePatch {

  private MergePatch() {}

  /** The algorithm of section 2. */
  static Node apply(Node target, Node patch) {
    if (!(patch instanceof ObjectNode changes)) {
      return patch;
    }
    var members = target instanceof ObjectNode object ? Trees.members(object) : new LinkedHashMap<String, Node>();
    changes.forEach((name, change) -> {
      if (change instanceof NullNode) {
        members.remove(name);
      } else {
        var before = members.get(name);
        members.put(name, before == null ? withoutNulls(change) : apply(before, change));
      }
    });
    return Trees.object(members);
  }

  // what is patched from nothing has no members to remove
  private static Node withoutNulls(Node change) {
    if (!(change instanceof ObjectNode object)) {
      return change;
    }
    var members = new LinkedHashMap<String, Node>();
    object.forEach((name, value) -> {
      if (!(value instanceof NullNode)) {
        members.put(name, withoutNulls(value));
      }
    });
    return Trees.object(members);
  }
}
