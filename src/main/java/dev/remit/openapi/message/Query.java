package dev.remit.openapi.message;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A query as it stands in an address (application/x-www-form-urlencoded, URL Standard, section 5.1). */
public final class Query {

  private Query() {}

  /** Adds the values by name; names without a value have an empty one. */
  public static void parse(String query, Map<String, List<String>> values) {
    raw(query).forEach((name, each) -> values.computeIfAbsent(name, key -> new ArrayList<>()).addAll(each.stream().map(Query::decoded).toList()));
  }

  /** The values by name, these decoded and those as they were sent. */
  public static Map<String, List<String>> raw(@Nullable String query) {
    if (query == null || query.isEmpty()) {
      return Map.of();
    }
    var values = new LinkedHashMap<String, List<String>>();
    for (var pair : query.split("&")) {
      if (!pair.isEmpty()) {
        int equals = pair.indexOf('=');
        var name = decoded(equals < 0 ? pair : pair.substring(0, equals));
        values.computeIfAbsent(name, key -> new ArrayList<>(1)).add(equals < 0 ? "" : pair.substring(equals + 1));
      }
    }
    return values;
  }

  /** Percent-decoded; what is not encoded as it should be stays as it is. */
  public static String decoded(String text) {
    if (text.indexOf('%') < 0 && text.indexOf('+') < 0) {
      return text;
    }
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException unreadable) {
      return text;
    }
  }

  /** The same where a plus is a plus, as in a path (RFC 3986, section 2.1). */
  public static String unescaped(String text) {
    return text.indexOf('%') < 0 ? text : decoded(text.replace("+", "%2B"));
  }
}
