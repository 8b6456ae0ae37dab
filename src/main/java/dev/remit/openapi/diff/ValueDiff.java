package dev.remit.openapi.diff;

import dev.remit.openapi.Direction;
import org.jspecify.annotations.Nullable;

/** The value of a parameter or header, which is described by a schema or by one media type. */
final class ValueDiff {

  private final Scope scope;
  private final Direction direction;
  private final String place;

  ValueDiff(Scope scope, Direction direction, String place) {
    this.scope = scope;
    this.direction = direction;
    this.place = place;
  }

  void compare(Located old, Located now) {
    if (old.has("content") && now.has("content")) {
      new ContentDiff(scope, direction, place).compare(old.at("content"), now.at("content"));
    } else {
      scope.schema(direction, place, schema(scope.before(), old), schema(scope.after(), now));
    }
  }

  static @Nullable Located schema(Side side, Located holder) {
    var content = holder.at("content");
    if (content == null || content.keys().isEmpty()) {
      return holder.at("schema");
    }
    var only = side.follow(content, content.keys().get(0));
    return only == null ? null : only.at("schema");
  }
}
