package dev.remit.openapi.read;

import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which references hold which: for each reference those whose targets hold it at any depth. */
final class Users {

  private final Map<String, Set<String>> users = new HashMap<>();

  private Users() {}

  static Map<String, Set<String>> of(Resolver resolver) {
    var users = new Users();
    for (var reference : resolver.learned()) {
      users.collect(reference, resolver.resolve(reference).node());
    }
    return users.users;
  }

  private void collect(String user, Node node) {
    if (!node.refers()) {
      return;
    }
    if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        collect(user, array.item(i));
      }
    } else if (node instanceof ObjectNode object) {
      var reference = object.text("$ref");
      if (reference != null) {
        users.computeIfAbsent(reference, unknown -> new HashSet<>()).add(user);
      }
      for (int i = 0; i < object.size(); i++) {
        collect(user, object.value(i));
      }
    }
  }
}
