package dev.remit.openapi.diff;

import dev.remit.openapi.tree.TextNode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a text stands for: {@code contentEncoding}, {@code contentMediaType} and {@code contentSchema} (JSON Schema
 * 2020-12 validation, section 8), of which OpenAPI 3.0 says the first two by {@code format: byte} and {@code binary}.
 */
final class ContentComparison {

  private final SchemaDiff diff;

  ContentComparison(SchemaDiff diff) {
    this.diff = diff;
  }

  void compare(Pair pair) {
    keyword(pair, "contentEncoding", "byte", "base64", Rule.CONTENT_ENCODING_CHANGED);
    keyword(pair, "contentMediaType", "binary", "application/octet-stream", Rule.CONTENT_MEDIA_TYPE_CHANGED);
    schema(pair);
  }

  private static void keyword(Pair pair, String keyword, String format, String meaning, Rule changed) {
    var old = place(pair.before, keyword, format);
    var now = place(pair.after, keyword, format);
    if (!Objects.equals(name(old, format, meaning), name(now, format, meaning))) {
      pair.found(changed, old, now);
    }
  }

  private static @Nullable Located place(Shape shape, String keyword, String format) {
    var own = shape.first(keyword);
    if (own != null) {
      return own;
    }
    for (var each : shape.every("format")) {
      if (format.equals(text(each))) {
        return each;
      }
    }
    return null;
  }

  private static @Nullable String name(@Nullable Located place, String format, String meaning) {
    var text = text(place);
    return text == null ? null : text.equals(format) ? meaning : text.toLowerCase(Locale.ROOT);
  }

  private static @Nullable String text(@Nullable Located place) {
    return place != null && place.node() instanceof TextNode text ? text.value() : null;
  }

  private void schema(Pair pair) {
    var old = schemas(pair.before);
    var now = schemas(pair.after);
    if (old.isEmpty() != now.isEmpty()) {
      Leftover.of(old, now, (a, b) -> false).report(pair, Rule.CONTENT_SCHEMA_ADDED, Rule.CONTENT_SCHEMA_REMOVED);
    } else if (!old.isEmpty()) {
      pair.inside(new Step.Keyword("contentSchema", null), diff.pair(diff.before(old), diff.after(now)));
    }
  }

  // without a media type nobody knows how to read the text, and the schema says nothing (section 8.5)
  private static List<Located> schemas(Shape shape) {
    return shape.has("contentMediaType") ? shape.every("contentSchema") : List.of();
  }
}
