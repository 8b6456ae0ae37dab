package dev.remit.openapi.diff;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the security schemes of the new document are called in the old one: a scheme's name never travels. */
final class SchemeNames {

  private final Map<String, String> old = new HashMap<>();

  SchemeNames(Side before, Side after) {
    var was = schemes(before);
    var is = schemes(after);
    if (was != null && is != null) {
      var gone = new HashMap<String, String>();
      for (var name : was.keys()) {
        if (!is.has(name)) {
          gone.putIfAbsent(identity(before, was, name), name);
        }
      }
      for (var name : is.keys()) {
        if (!was.has(name)) {
          rename(name, gone.remove(identity(after, is, name)));
        }
      }
    }
  }

  private static @Nullable Located schemes(Side side) {
    return side.root().at("components", "securitySchemes");
  }

  private static String identity(Side side, Located schemes, String name) {
    var scheme = side.follow(schemes, name);
    return scheme == null ? name : SecurityScheme.identity(scheme);
  }

  private void rename(String name, @Nullable String oldName) {
    if (oldName != null) {
      old.put(name, oldName);
    }
  }

  /** The old name of a scheme of the new document; its own where it was not renamed. */
  String old(String name) {
    return old.getOrDefault(name, name);
  }

  boolean isRenamed(String oldName) {
    return old.containsValue(oldName);
  }
}
