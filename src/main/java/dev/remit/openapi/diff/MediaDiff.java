package dev.remit.openapi.diff;

import dev.remit.openapi.Direction;
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
    var oldItem = item(scope.before(), old, now);
    var newItem = item(scope.after(), now, old);
    scope.schema(direction, place + " item", oldItem, newItem);
    schema(whole(old, oldItem), whole(now, newItem));
    new EncodingDiff(scope, direction, place, type).compare(old, now);
    scope.rest(direction, place, old, now, KNOWN);
  }

  // a row of values is described by its items or, as an array, as a whole; that is the same
  private @Nullable Located item(Side side, Located media, Located other) {
    if (media.has("itemSchema")) {
      return media.at("itemSchema");
    }
    var whole = other.has("itemSchema") && MediaRange.isSequential(type) ? side.follow(media, "schema") : null;
    return whole == null ? null : whole.at("items");
  }

  private static @Nullable Located whole(Located media, @Nullable Located item) {
    return item != null && !media.has("itemSchema") ? null : media.at("schema");
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
