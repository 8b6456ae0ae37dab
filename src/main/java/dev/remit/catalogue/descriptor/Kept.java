package dev.remit.catalogue.descriptor;

import dev.remit.catalogue.Declaration;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How {@link Declaration#kept} is laid out: members of {@code spec} under their names, those of {@code metadata} below
 * {@value #METADATA}, and below {@value #SPEC} those of {@code spec} that have one of these two names.
 */
final class Kept {

  static final String METADATA = "metadata";
  static final String SPEC = "spec";

  private Kept() {}

  /** Whether a member of {@code spec} has a name that means something else at the top. */
  static boolean isAmbiguous(String name) {
    return Set.of(METADATA, SPEC).contains(name);
  }

  static Map<String, Object> ofMetadata(Declaration entity) {
    return sorted(entity.kept().get(METADATA));
  }

  static Map<String, Object> ofSpec(Declaration entity) {
    var spec = sorted(entity.kept());
    spec.remove(METADATA);
    sorted(spec.remove(SPEC)).forEach(spec::put);
    return spec;
  }

  /** A copy by name at every level, so that equal maps are written alike. Nothing of what is no map. */
  static Map<String, Object> sorted(@Nullable Object kept) {
    var members = new TreeMap<String, Object>();
    if (kept instanceof Map<?, ?> map) {
      map.forEach((name, value) -> members.put(String.valueOf(name), value(value)));
    }
    return members;
  }

  private static @Nullable Object value(@Nullable Object value) {
    if (value instanceof Iterable<?> list) {
      var items = new ArrayList<@Nullable Object>();
      list.forEach(item -> items.add(value(item)));
      return items;
    }
    return value instanceof Map<?, ?> ? sorted(value) : value;
  }
}
