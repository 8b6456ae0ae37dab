package dev.remit.openapi.mock;

import dev.remit.openapi.diff.MediaRange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which media type a client would like best of those there are (RFC 9110, section 12.5.1). */
final class Accepted {

  private static final List<String> CONCRETE = List.of("application/json", "text/plain", "application/octet-stream", "image/png", "application/xml");

  private Accepted() {}

  private record Range(String type, int precision, double quality) {

    static @Nullable Range of(String text) {
      var parts = text.strip().toLowerCase(Locale.ROOT).split(";");
      var type = parts[0].strip();
      double quality = 1;
      for (int i = 1; i < parts.length; i++) {
        if (parts[i].strip().startsWith("q=")) {
          quality = quality(parts[i].strip().substring(2));
        }
      }
      int precision = type.equals("*/*") || type.equals("*") ? 0 : type.endsWith("/*") ? 1 : 2;
      return type.isEmpty() ? null : new Range(type, precision, quality);
    }

    private static double quality(String text) {
      try {
        return Double.parseDouble(text);
      } catch (NumberFormatException unreadable) {
        return 1;
      }
    }

    boolean covers(String key) {
      var essence = MediaRange.essence(key);
      if (precision == 0 || essence.equals("*/*") || essence.equals(type)) {
        return true;
      }
      return precision == 1 ? essence.startsWith(start(type)) : essence.endsWith("/*") && type.startsWith(start(essence)) || isJsonToo(essence);
    }

    private static String start(String range) {
      return range.substring(0, range.length() - 1);
    }

    private boolean isJsonToo(String essence) {
      return type.equals("application/json") && essence.startsWith("application/") && essence.endsWith("+json");
    }
  }

  /** The key of the content that is liked best; null if none is acceptable. JSON comes first among equals, then the order of the document. */
  static @Nullable String key(@Nullable String accept, Collection<String> keys) {
    var preferred = keys.stream().filter(key -> MediaRange.essence(key).equals("application/json")).findFirst()
        .or(() -> keys.stream().filter(key -> MediaRange.essence(key).endsWith("json")).findFirst()).orElseGet(() -> keys.iterator().next());
    if (accept == null || accept.isBlank() || accept.equals("*/*")) {
      return preferred;
    }
    var ranges = ranges(accept);
    @Nullable String best = null;
    double quality = 0;
    for (var key : keys) {
      double of = quality(ranges, key);
      if (of > quality || of == quality && of > 0 && key.equals(preferred)) {
        best = key;
        quality = of;
      }
    }
    return best;
  }

  private static List<Range> ranges(String accept) {
    var ranges = new ArrayList<Range>();
    for (var part : accept.split(",")) {
      var range = Range.of(part);
      if (range != null) {
        ranges.add(range);
      }
    }
    return ranges;
  }

  // what says most of a type decides its quality
  private static double quality(List<Range> ranges, String key) {
    return ranges.stream().filter(range -> range.covers(key)).max(Comparator.comparingInt(Range::precision)).map(Range::quality).orElse(0.0);
  }

  /** The type to answer with where the document has a range: what is asked for, or what is most usual within it. */
  static String concrete(String key, @Nullable String accept) {
    if (key.indexOf('*') < 0) {
      return key;
    }
    var asked = accept == null ? null : ranges(accept).stream().filter(range -> range.precision == 2 && range.covers(key)).map(Range::type).findFirst().orElse(null);
    var start = key.substring(0, key.indexOf('*'));
    return asked != null ? asked : CONCRETE.stream().filter(type -> start.isEmpty() || start.equals("*/") || type.startsWith(start)).findFirst().orElse(start + "octet-stream");
  }
}
