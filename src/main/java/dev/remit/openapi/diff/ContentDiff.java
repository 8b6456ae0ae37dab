package dev.remit.openapi.diff;

import dev.remit.openapi.Direction;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Media types and what they carry. A range such as {@code text/*} stands for all it covers (RFC 9110, section 12.5.1). */
final class ContentDiff {

  private static final Set<String> KNOWN = Set.of("schema", "encoding");

  private final Scope scope;

  ContentDiff(Scope scope) {
    this.scope = scope;
  }

  /** A parameter or header, which describes its value by a schema or by one media type. */
  void schemaOrContent(Direction direction, String place, Located old, Located now) {
    if (old.has("content") && now.has("content")) {
      content(direction, place, old.at("content"), now.at("content"));
    } else {
      scope.schema(direction, place, value(old), value(now));
    }
  }

  static @Nullable Located value(Located holder) {
    var content = holder.at("content");
    if (content == null || content.keys().isEmpty()) {
      return holder.at("schema");
    }
    var only = content.at(content.keys().get(0));
    return only == null ? null : only.at("schema");
  }

  void content(Direction direction, String place, @Nullable Located old, @Nullable Located now) {
    var gone = byMediaType(old);
    var fresh = byMediaType(now);
    gone.forEach((type, media) -> {
      var match = MediaRange.covering(type, fresh.keySet());
      if (match == null) {
        at(type).found(Rule.MEDIA_TYPE_REMOVED, direction, place + " " + type, media, null);
      } else {
        media(at(type), direction, place + " " + type, type, media, fresh.get(match));
      }
    });
    fresh.forEach((type, media) -> {
      var match = MediaRange.covering(type, gone.keySet());
      if (match == null) {
        at(type).found(Rule.MEDIA_TYPE_ADDED, direction, place + " " + type, null, media);
      } else if (!match.equals(type)) {
        media(at(type), direction, place + " " + type, type, gone.get(match), media);
      }
    });
  }

  private static Map<String, Located> byMediaType(@Nullable Located content) {
    var byType = new LinkedHashMap<String, Located>();
    if (content != null) {
      for (var key : content.keys()) {
        var media = content.at(key);
        if (media != null) {
          byType.putIfAbsent(MediaRange.normal(key), media);
        }
      }
    }
    return byType;
  }

  private Scope at(String mediaType) {
    return scope.at(scope.setting().part().of(mediaType));
  }

  private static void media(Scope scope, Direction direction, String place, String type, Located old, @Nullable Located now) {
    if (now == null) {
      return;
    }
    scope.schema(direction, place, schema(type, old), schema(type, now));
    if (!Located.sameText(old.at("encoding"), now.at("encoding"))) {
      scope.found(Rule.ENCODING_CHANGED, direction, place, old.at("encoding"), now.at("encoding"));
    }
    scope.rest(direction, place, old, now, KNOWN);
  }

  // raw bytes: a string of format binary in 3.0, no schema at all in 3.1 (OpenAPI 3.1, working with binary data)
  private static @Nullable Located schema(String type, Located media) {
    var schema = media.at("schema");
    boolean raw = schema != null && MediaRange.isRaw(type)
        && ("binary".equals(schema.text("format")) || schema.has("contentMediaType") || schema.keys().isEmpty());
    return raw ? null : schema;
  }
}
