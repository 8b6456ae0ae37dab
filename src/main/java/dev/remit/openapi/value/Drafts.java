package dev.remit.openapi.value;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The strings an expression is turned into: first a usual one, then one for each other option at each of its
 * parts, first options of all parts before second ones.
 */
final class Drafts {

  private static final int MOST = 400;

  private final Part root;
  private final List<Part> parts;
  private final int longest;
  private final Map<Part, Integer> counts;
  private int option = 1;
  private int at;
  private int made;

  Drafts(Expression expression, int shortest, int longest) {
    this.root = Part.of(expression);
    this.parts = root.all();
    this.longest = longest;
    this.counts = fitted(shortest);
  }

  // as often as usual unless that is too long; then more often where possible, until it is long enough
  private Map<Part, Integer> fitted(int shortest) {
    var times = new HashMap<Part, Integer>();
    if (length(times) > longest) {
      parts.forEach(part -> times.put(part, part.least()));
    }
    for (int i = 0; i < parts.size() && length(times) < shortest; i++) {
      var part = parts.get(i);
      int once = part.lengthOfOne();
      int before = times.getOrDefault(part, part.usual());
      if (once > 0) {
        times.put(part, (int) Math.min(part.most(), (long) before + (shortest - length(times) + once - 1) / once));
      }
    }
    return times;
  }

  private int length(Map<Part, Integer> times) {
    var text = new Draft(Map.of(), times, longest + 1).write(root);
    return text.codePointCount(0, text.length());
  }

  String usual() {
    return new Draft(Map.of(), counts, longest + 1).write(root);
  }

  /** The next one, or null if there is none. */
  @Nullable String next() {
    while (made < MOST && option < Part.MOST_OPTIONS) {
      if (at == parts.size()) {
        at = 0;
        option++;
      } else {
        var part = parts.get(at++);
        if (option < part.options()) {
          made++;
          return new Draft(part.taking(option), counts, longest + 1).write(root);
        }
      }
    }
    return null;
  }
}
