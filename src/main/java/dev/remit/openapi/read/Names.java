package dev.remit.openapi.read;

import dev.remit.openapi.tree.Name;
import java.util.HashMap;
import java.util.Map;

/** The keys of one document, which repeat: one name is kept for each. Never the one that marks a merge. */
final class Names {

  private final Map<String, Name> known = new HashMap<>();

  Name of(String text) {
    var name = known.get(text);
    if (name == null) {
      name = new Name(text);
      known.put(text, name);
    }
    return name;
  }
}
