package dev.remit.openapi.message;

import dev.remit.openapi.diff.Located;
import dev.remit.openapi.diff.Side;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The members that a schema and those it consists of name. */
record Fields(Side side) {

  private static final int DEEPEST = 12;

  Map<String, Located> of(Located schema) {
    var fields = new LinkedHashMap<String, Located>();
    collect(schema, fields, 0);
    return fields;
  }

  private void collect(Located schema, Map<String, Located> fields, int depth) {
    var target = side.follow(schema);
    if (target == null || depth > DEEPEST) {
      return;
    }
    var properties = target.at("properties");
    for (var name : properties == null ? List.<String>of() : properties.keys()) {
      fields.putIfAbsent(name, Objects.requireNonNull(Objects.requireNonNull(properties).at(name)));
    }
    for (var keyword : List.of("allOf", "anyOf", "oneOf")) {
      var parts = target.at(keyword);
      (parts == null ? List.<Located>of() : parts.items()).forEach(part -> collect(part, fields, depth + 1));
    }
  }

  /** What they say of items; null if nothing. */
  @Nullable Located items(Located schema) {
    return items(schema, 0);
  }

  private @Nullable Located items(Located schema, int depth) {
    var target = side.follow(schema);
    if (target == null || depth > DEEPEST) {
      return null;
    }
    if (target.has("items")) {
      return target.at("items");
    }
    for (var keyword : List.of("allOf", "anyOf", "oneOf")) {
      var parts = target.at(keyword);
      for (var part : parts == null ? List.<Located>of() : parts.items()) {
        var found = items(part, depth + 1);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }
}
