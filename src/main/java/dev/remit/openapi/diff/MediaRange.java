package dev.remit.openapi.diff;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Media types and ranges (RFC 9110, sections 8.3.1 and 12.5.1) as the keys of {@code content}. */
final class MediaRange {

  private MediaRange() {}

  /** One spelling for all: lower case, no spaces, parameters sorted, and no charset that is UTF-8 anyway. */
  static String normal(String mediaType) {
    var parts = mediaType.toLowerCase(Locale.ROOT).split(";");
    var parameters = Arrays.stream(parts).skip(1).map(part -> part.replaceAll("[\\s\"]", ""))
        .filter(part -> !part.isEmpty() && !part.equals("charset=utf-8"))
        .collect(Collectors.toCollection(TreeSet::new));
    return parameters.isEmpty() ? parts[0].strip() : parts[0].strip() + ";" + String.join(";", parameters);
  }

  /** The narrowest of these that covers the media type; null if none does. */
  static @Nullable String covering(String type, Collection<String> ranges) {
    var family = type.substring(0, Math.max(0, type.indexOf('/'))) + "/*";
    for (var candidate : new String[] {type, family, "*/*"}) {
      if (ranges.contains(candidate)) {
        return candidate;
      }
    }
    return null;
  }

  /** Whether the body is bytes, neither JSON nor a form that has parts. */
  static boolean isRaw(String type) {
    return !type.contains("json") && !type.startsWith("multipart/") && !type.contains("x-www-form-urlencoded");
  }
}
