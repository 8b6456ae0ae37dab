package dev.remit.contracts.proof;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/** Counted repetitions inside each other multiply, and may go round without reading a character. */
final class Repetitions {

  private static final long MOST = 1_000_000;
  private static final int LONGEST = 10_000;
  private static final Pattern COUNT = Pattern.compile("\\{(\\d{1,9})(?:,(\\d{0,9}))?}");

  private Repetitions() {}

  /** @throws Undecidable when there may be too many */
  static void check(String pattern) {
    if (pattern.length() > LONGEST) {
      throw new Undecidable("A pattern is longer than " + LONGEST + " characters.");
    }
    var count = COUNT.matcher(pattern);
    Deque<Long> outer = new ArrayDeque<>();
    long inside = 1;
    long last = 1;
    for (int at = 0; at < pattern.length(); at++) {
      char sign = pattern.charAt(at);
      if (sign == '\\') {
        at++;
        last = 1;
      } else if (sign == '(') {
        outer.push(inside);
        inside = 1;
      } else if (sign == ')' && !outer.isEmpty()) {
        last = inside;
        inside = Math.max(outer.pop(), last);
      } else if (sign == '{' && count.region(at, pattern.length()).lookingAt()) {
        last = within(last * most(count.group(1), count.group(2)));
        inside = Math.max(inside, last);
        at = count.end() - 1;
      } else {
        last = 1;
      }
    }
  }

  private static long most(String least, String most) {
    return Math.max(1, most == null || most.isEmpty() ? Long.parseLong(least) : Long.parseLong(most));
  }

  private static long within(long times) {
    if (times > MOST) {
      throw new Undecidable("A pattern repeats too often.");
    }
    return times;
  }
}
