package dev.remit.openapi.value;

import java.util.HashMap;
import java.util.Map;

/** One string being written, with what was decided for it. */
final class Draft {

  private final Map<Part, Integer> options;
  private final Map<Part, Integer> counts;
  private final int longest;
  private final Map<Part, Integer> turns = new HashMap<>();
  private final StringBuilder text = new StringBuilder();

  Draft(Map<Part, Integer> options, Map<Part, Integer> counts, int longest) {
    this.options = options;
    this.counts = counts;
    this.longest = longest;
  }

  String write(Part root) {
    root.write(this);
    return text.toString();
  }

  int option(Part part) {
    return options.getOrDefault(part, 0);
  }

  /** How often a part is repeated if no option says otherwise. */
  int count(Part part) {
    return counts.getOrDefault(part, part.usual());
  }

  /** How often a part has been written before. */
  int turn(Part part) {
    int turn = turns.getOrDefault(part, 0);
    turns.put(part, turn + 1);
    return turn;
  }

  int length() {
    return text.length();
  }

  void append(int codePoint) {
    text.appendCodePoint(codePoint);
  }

  /** Whether more would be of no use. */
  boolean isFull() {
    return text.length() > 2 * longest;
  }
}
