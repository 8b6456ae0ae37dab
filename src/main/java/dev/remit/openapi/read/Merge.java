package dev.remit.openapi.read;

import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.Name;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The merge key of YAML 1.1 (yaml.org/type/merge.html), which 1.2 dropped and people kept: what an object says itself
 * wins over what is merged, and of several sources the earlier wins.
 */
final class Merge {

  static final String KEY = "<<";
  /** Marks a key that merges; an instance of its own, because a quoted "<<" is a key like others. */
  static final Name NAME = new Name(KEY);

  private final Set<String> own = new HashSet<>();
  private final Map<String, Node> merged = new LinkedHashMap<>();

  /** Announces a key of the object itself; false if it was announced before. */
  boolean announce(String key) {
    return own.add(key);
  }

  void own(String key, Node value) {
    merged.put(key, value);
  }

  /** Takes over what the sources say; false if this is neither an object nor an array of objects. */
  boolean from(Node sources) {
    var all = sources instanceof ArrayNode several ? several.items() : List.of(sources);
    for (var source : all) {
      if (!(source instanceof ObjectNode object)) {
        return false;
      }
      object.forEach(this::take);
    }
    return true;
  }

  private void take(String key, Node value) {
    if (!own.contains(key)) {
      merged.putIfAbsent(key, value);
    }
  }

  ObjectNode object(int line, int column) {
    return new ObjectNode(merged.keySet().toArray(String[]::new), merged.values().toArray(Node[]::new), line, column);
  }
}
