package dev.remit.openapi.message;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A path template taken apart (OpenAPI, path templating).
 *
 * @param segments what stands between the slashes
 * @param names of its variables, from left to right
 * @param demands what has to be sent beside the path, where a document tells operations of one path apart by a query or fragment
 */
record Template(List<Segment> segments, List<String> names, Map<String, String> demands) {

  /**
   * What stands between two slashes.
   *
   * @param literal the text if there is no variable in it, else null
   * @param pattern matches what mixes texts and variables; null for a text, and for a variable alone
   */
  record Segment(@Nullable String literal, @Nullable Pattern pattern, String text) {

    boolean isVariable() {
      return literal == null && pattern == null;
    }
  }

  static Template of(String path) {
    int rest = restAt(path);
    var names = new ArrayList<String>();
    var segments = new ArrayList<Segment>();
    for (var part : path.substring(0, rest).split("/", -1)) {
      segments.add(segment(part, names));
    }
    return new Template(segments, names, rest == path.length() ? Map.of() : demands(path.substring(rest + 1)));
  }

  // outside of braces, where a name may hold anything
  private static int restAt(String path) {
    int depth = 0;
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0 && (c == '?' || c == '#')) {
        return i;
      }
    }
    return path.length();
  }

  private static Map<String, String> demands(String text) {
    var demands = new LinkedHashMap<String, String>();
    for (var pair : text.split("[&#?]")) {
      int equals = pair.indexOf('=');
      if (equals > 0 && pair.indexOf('{') < 0) {
        demands.put(pair.substring(0, equals), Query.decoded(pair.substring(equals + 1)));
      } else if (equals < 0 && !pair.isEmpty() && pair.indexOf('{') < 0) {
        demands.put(pair, "");
      }
    }
    return demands;
  }

  private static Segment segment(String text, List<String> names) {
    var pattern = new StringBuilder();
    int from = 0;
    int variables = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
      int end = text.indexOf('}', open);
      if (end < 0) {
        break;
      }
      pattern.append(Pattern.quote(text.substring(from, open))).append("(.+)");
      names.add(text.substring(open + 1, end));
      variables++;
      from = end + 1;
    }
    if (variables == 0) {
      return new Segment(text, null, text);
    }
    boolean alone = variables == 1 && text.startsWith("{") && from == text.length();
    return new Segment(null, alone ? null : Pattern.compile(pattern.append(Pattern.quote(text.substring(from))).toString()), text);
  }
}
