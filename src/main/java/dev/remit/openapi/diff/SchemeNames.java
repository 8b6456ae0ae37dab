package dev.remit.openapi.diff;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** What the security schemes of the new document are called in the old one: a scheme's name never travels. */
final class SchemeNames {

  private final Side before;
  private final Side after;
  private final Map<String, String> old = new HashMap<>();
  private final Map<String, String> swapped;

  SchemeNames(Side before, Side after) {
    this.before = before;
    this.after = after;
    var was = names(before);
    var is = names(after);
    old.putAll(matched(was, name -> !is.contains(name), is, name -> !was.contains(name)));
    this.swapped = swapped(was, is);
    old.putAll(swapped);
  }

  private static Set<String> names(Side side) {
    var schemes = side.root().at("components", "securitySchemes");
    return schemes == null ? Set.of() : new LinkedHashSet<>(schemes.keys());
  }

  /** New names by which the schemes of old ones go. */
  private Map<String, String> matched(Set<String> was, Predicate<String> gone, Set<String> is, Predicate<String> fresh) {
    var byIdentity = new HashMap<String, String>();
    was.stream().filter(gone).forEach(name -> byIdentity.putIfAbsent(identity(before, name), name));
    var matched = new HashMap<String, String>();
    for (var name : is) {
      var same = fresh.test(name) ? byIdentity.remove(identity(after, name)) : null;
      if (same != null) {
        matched.put(name, same);
      }
    }
    return matched;
  }

  // of names that stayed only those that changed places among themselves, each with a scheme that another one had
  private Map<String, String> swapped(Set<String> was, Set<String> is) {
    Predicate<String> changed = name -> was.contains(name) && is.contains(name) && !identity(before, name).equals(identity(after, name));
    var swapped = matched(was, changed, is, changed);
    boolean anyLeft = true;
    while (anyLeft) {
      anyLeft = swapped.keySet().removeIf(name -> !swapped.containsValue(name));
    }
    return swapped;
  }

  private static String identity(Side side, String name) {
    var scheme = side.securityScheme(name);
    return scheme == null ? name : SecurityScheme.identity(scheme);
  }

  /** The scheme that a requirement of the old document names. */
  String before(String named) {
    return before.securitySchemeName(named);
  }

  /** The same of the new document, by its old name. */
  String after(String named) {
    return old(after.securitySchemeName(named));
  }

  /** The old name of a scheme of the new document; its own where it was not renamed. */
  String old(String name) {
    return old.getOrDefault(name, name);
  }

  /** How the credentials of an old scheme travel, by its name; the name itself where no such scheme is known. */
  String wireBefore(String named) {
    return wire(before, named);
  }

  /** The same of the new document. */
  String wireAfter(String named) {
    return wire(after, named);
  }

  private static String wire(Side side, String named) {
    var scheme = side.securityScheme(named);
    return scheme == null ? named : SecurityScheme.wire(scheme);
  }

  /** Whether the same name may be that of another scheme. */
  boolean areSwapped() {
    return !swapped.isEmpty();
  }

  boolean isRenamed(String oldName) {
    return old.containsValue(oldName);
  }
}
