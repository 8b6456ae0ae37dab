package dev.remit.openapi.diff;

import dev.remit.openapi.Direction;
import dev.remit.openapi.tree.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one media type carries: a value, a row of values, and how the parts of a form are written. */
final class MediaDiff {

  private static final Set<String> KNOWN = Set.of("schema", "itemSchema", "encoding", "prefixEncoding", "itemEncoding");

  private final Scope scope;
  private final Direction direction;
  private final String place;
  private final String type;

  MediaDiff(Scope scope, Direction direction, String place, String type) {
    this.scope = scope;
    this.direction = direction;
    this.place = place;
    this.type = type;
  }

  void compare(Located old, Located now) {
    if (MediaRange.isSequential(type) && isEither(old, now, "itemSchema") && isEither(old, now, "schema")) {
      schema(row(old), row(now));
    } else {
      scope.schema(direction, place + " item", old.at("itemSchema"), now.at("itemSchema"));
      schema(old.at("schema"), now.at("schema"));
    }
    new EncodingDiff(scope, direction, place, type).compare(old, now);
    scope.rest(direction, place, old, now, KNOWN);
  }

  private static boolean isEither(Located old, Located now, String key) {
    return old.has(key) || now.has(key);
  }

  /** A row of values as the array that it is (OpenAPI 3.2, sequential media types), of which {@code itemSchema} describes each item. */
  private static @Nullable Located row(Located media) {
    var each = media.at("itemSchema");
    var whole = media.at("schema");
    if (each == null) {
      return whole;
    }
    var row = new LinkedHashMap<String, Node>();
    row.put("type", Values.text("array"));
    row.put("items", reference(each));
    if (whole != null) {
      row.put("allOf", Values.array(List.of(reference(whole))));
    }
    return new Located(Values.object(row), media.pointer());
  }

  // a dynamic one, which is followed even where both documents write it alike
  private static Node reference(Located schema) {
    return Values.object(Map.of("$dynamicRef", Values.text("#" + schema.pointer())));
  }

  private void schema(@Nullable Located old, @Nullable Located now) {
    var before = scope.before().shapes.of(old);
    var after = scope.after().shapes.of(now);
    if (!MediaRange.isRaw(type) || !Bytes.are(before) || !Bytes.are(after)) {
      scope.schema(direction, place, old, now);
      return;
    }
    for (var word : Bytes.WORDS) {
      if (!Located.sameText(before.first(word), after.first(word))) {
        scope.found(Rule.DOCUMENTATION_CHANGED, direction, place, before.first(word), after.first(word));
      }
    }
  }
}
