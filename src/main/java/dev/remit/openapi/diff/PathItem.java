package dev.remit.openapi.diff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A path item with what stands beside its references, if it has any (OpenAPI, path item object, {@code $ref}). What stands in
 * both places is undefined, and left to what is referred to.
 *
 * @param end of its references
 * @param beside what says more than where it refers to, the last reference first
 */
public record PathItem(Located end, List<Located> beside) {

  private static final String REFERENCE = "$ref";

  /** Null if there is none. */
  static @Nullable PathItem of(Side side, @Nullable Located entry) {
    var end = side.follow(entry);
    return entry == null || end == null ? null : new PathItem(end, entry.text(REFERENCE) != null ? beside(side, entry, end) : List.of());
  }

  private static List<Located> beside(Side side, Located entry, Located end) {
    var beside = new ArrayList<Located>(1);
    for (var each = entry; each.node() != end.node(); each = next(side, each)) {
      if (each.keys().size() > 1) {
        beside.add(0, each);
      }
    }
    return List.copyOf(beside);
  }

  private static Located next(Side side, Located entry) {
    return side.target(Objects.requireNonNull(entry.text(REFERENCE)));
  }

  /** What it says under this key; null if nothing. */
  public @Nullable Located at(String key) {
    var said = end.at(key);
    for (int i = 0; said == null && i < beside.size(); i++) {
      said = beside.get(i).at(key);
    }
    return said;
  }

  /** All keys of it but those of its references. */
  Collection<String> keys() {
    if (beside.isEmpty()) {
      return end.keys();
    }
    var keys = new LinkedHashSet<>(end.keys());
    beside.forEach(each -> keys.addAll(each.keys()));
    keys.remove(REFERENCE);
    return keys;
  }
}
