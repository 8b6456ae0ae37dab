package dev.remit.openapi.use;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A query as it stands in an address (application/x-www-form-urlencoded, URL Standard, section 5.1). */
final class Query {

  private Query() {}

  /** Adds the values by name; names without a value have an empty one. */
  static void parse(String query, Map<String, List<String>> values) {
    for (var pair : query.split("&")) {
      if (!pair.isEmpty()) {
        int equals = pair.indexOf('=');
        var name = decoded(equals < 0 ? pair : pair.substring(0, equals));
        values.computeIfAbsent(name, key -> new ArrayList<>()).add(equals < 0 ? "" : decoded(pair.substring(equals + 1)));
      }
    }
  }

  /** Percent-decoded; what is not encoded as it should be stays as it is. */
  static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException unreadable) {
      return text;
    }
  }
}
