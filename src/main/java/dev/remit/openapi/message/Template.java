package dev.remit.openapi.message;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A path template taken apart (OpenAPI, path templating).
 *
 * @param segments what stands between the slashes
 * @param names of its variables, from left to right
 * @param demands what has to be sent beside the path, where a document tells operations of one path apart by a query or fragment
 * @param asked the names of what is sent there with any value
 */
record Template(List<Segment> segments, List<String> names, Map<String, String> demands, Set<String> asked) {

  private static final Pattern PAIRS = Pattern.compile("[&#?]");

  /**
   * What stands between two slashes.
   *
   * @param literal the text if there is no variable in it, else null
   * @param mixture of texts and variables; null for a text, and for a variable alone
   */
  record Segment(@Nullable String literal, @Nullable Mixture mixture, String text) {

    boolean isVariable() {
      return literal == null && mixture == null;
    }
  }

  static Template of(String path) {
    int rest = restAt(path);
    var names = new ArrayList<String>();
    var segments = new ArrayList<Segment>();
    for (var part : path.substring(0, rest).split("/", -1)) {
      segments.add(segment(part, names));
    }
    return new Template(segments, names, rest == path.length() ? Map.of() : demands(path.substring(rest + 1)), rest == path.length() ? Set.of() : asked(path.substring(rest + 1)));
  }

  /** The path as it is told from others: without the names of its variables, and without what stands behind it. */
  static String address(String path) {
    return Contract.address(path.substring(0, restAt(path)));
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
    for (var pair : PAIRS.split(text)) {
      int equals = pair.indexOf('=');
      if (equals > 0 && pair.indexOf('{') < 0) {
        demands.put(pair.substring(0, equals), Query.decoded(pair.substring(equals + 1)));
      } else if (equals < 0 && !pair.isEmpty() && pair.indexOf('{') < 0) {
        demands.put(pair, "");
      }
    }
    return demands;
  }

  private static Set<String> asked(String text) {
    return Stream.of(PAIRS.split(text)).filter(pair -> pair.indexOf('=') > 0 && pair.indexOf("={") == pair.indexOf('='))
        .map(pair -> pair.substring(0, pair.indexOf('='))).collect(Collectors.toUnmodifiableSet());
  }

  private static Segment segment(String text, List<String> names) {
    var texts = new ArrayList<String>();
    int from = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
      int end = text.indexOf('}', open);
      if (end < 0) {
        break;
      }
      texts.add(text.substring(from, open));
      names.add(text.substring(open + 1, end));
      from = end + 1;
    }
    if (texts.isEmpty()) {
      return new Segment(text, null, text);
    }
    texts.add(text.substring(from));
    boolean alone = texts.equals(List.of("", ""));
    return new Segment(null, alone ? null : new Mixture(texts), text);
  }
}
