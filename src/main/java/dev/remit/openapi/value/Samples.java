package dev.remit.openapi.value;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Short, readable strings that match a pattern, or just do not: chosen so that another pattern is likely to tell
 * them apart. Each branch of the pattern is taken once, each set of characters gives several members, each repetition is
 * tried at its ends. For patterns that {@link Regex} cannot decide there are none.
 */
public final class Samples {

  private static final int MOST = 40;
  private static final List<String> GUESSES = List.of("text", "1", "a1", "text1", "Passw0rd!", "Aa1!", "abc-123", "A1", "ada@example.com",
      "example.com", "/path", "https://example.com", "a", "A", "-", "2024-05-17");
  private static final int MOST_MISSES = 20;
  private static final int LONGEST = 4_096;
  private static final long MOST_WORK = 1_000_000;
  private static final List<String> OTHERS = List.of("", "a", "A", "1", "-", " ", "/", ".", "!", "é", "\n");
  private static final String STRANGE = "\u0001";

  private final Regex regex;
  private final int minLength;
  private final int maxLength;
  private final Set<String> found = new LinkedHashSet<>();
  private long work;

  private Samples(Regex regex, int minLength, int maxLength) {
    this.regex = regex;
    this.minLength = minLength;
    this.maxLength = Math.min(maxLength, LONGEST);
  }

  /**
   * At most {@value #MOST} different strings that match, the most usual first.
   *
   * @param minLength fewest code points
   * @param maxLength most code points; longer strings than {@value #LONGEST} are not made
   */
  public static List<String> matching(String pattern, int minLength, int maxLength) {
    var expression = Ecma.parse(pattern).expression();
    var samples = new Samples(Regex.of(pattern), minLength, maxLength);
    if (expression == null) {
      samples.guess();
    } else if (samples.isDecided()) {
      samples.match(new Drafts(expression, minLength, samples.maxLength));
    }
    return List.copyOf(samples.found);
  }

  /**
   * At most {@value #MOST_MISSES} different strings that do not match, those first that nearly do.
   *
   * @param minLength fewest code points
   * @param maxLength most code points
   */
  public static List<String> notMatching(String pattern, int minLength, int maxLength) {
    var near = matching(pattern, Math.max(0, minLength - 1), maxLength);
    var samples = new Samples(Regex.of(pattern), minLength, maxLength);
    near.stream().limit(2).forEach(samples::miss);
    near.stream().max(Comparator.comparingInt(String::length)).ifPresent(samples::exceed);
    for (var text : OTHERS) {
      samples.keep(text.repeat(samples.isLong() ? 1 : Math.max(1, minLength)), Answer.NO, MOST_MISSES);
    }
    return List.copyOf(samples.found);
  }

  // what looks around usually demands characters of several kinds
  private void guess() {
    for (var text : GUESSES) {
      int times = isLong() ? 1 : Math.max(1, (minLength + text.length() - 1) / text.length());
      var repeated = text.repeat(times);
      keep(repeated, Answer.YES, MOST);
      keep(repeated.substring(0, Math.min(repeated.length(), Math.max(minLength, 1))), Answer.YES, MOST);
    }
  }

  private boolean isDecided() {
    return regex.finds("") != Answer.UNKNOWN;
  }

  private boolean isLong() {
    return minLength > LONGEST;
  }

  private void match(Drafts drafts) {
    var usual = padded(drafts.usual());
    keep(usual, Answer.YES, MOST);
    keepNext(drafts);
    keepWithNeighbours(usual);
    boolean more = true;
    while (more && found.size() < MOST && work < MOST_WORK) {
      more = keepNext(drafts);
    }
  }

  private boolean keepNext(Drafts drafts) {
    var draft = drafts.next();
    if (draft != null) {
      keep(padded(draft), Answer.YES, MOST);
    }
    return draft != null;
  }

  // a pattern that is not tied to an end does not care what stands there
  private void keepWithNeighbours(String text) {
    if (regex.finds(STRANGE + text) == Answer.YES) {
      keep("x" + text, Answer.YES, MOST);
      keep(" " + text, Answer.YES, MOST);
    }
    if (regex.finds(text + STRANGE) == Answer.YES) {
      keep(text + "x", Answer.YES, MOST);
      keep(text + " ", Answer.YES, MOST);
    }
  }

  // only a pattern that is not tied to both ends lets this pass
  private String padded(String text) {
    int missing = minLength - length(text);
    if (missing <= 0 || isLong()) {
      return text;
    }
    var behind = text + "x".repeat(missing);
    return regex.finds(behind) == Answer.YES ? behind : "x".repeat(missing) + text;
  }

  private void miss(String text) {
    int last = text.length() - 1;
    var near = new ArrayList<String>();
    if (last >= 0) {
      near.addAll(List.of(text.substring(0, last), text.substring(1), text.substring(0, last) + "!", "!" + text.substring(1)));
    }
    near.addAll(List.of(text + "!", text.toUpperCase(Locale.ROOT), text + text, text.toLowerCase(Locale.ROOT), text + " "));
    near.forEach(each -> keep(each, Answer.NO, MOST_MISSES));
  }

  private void exceed(String text) {
    if (!text.isEmpty()) {
      keep(text + text.substring(text.length() - 1), Answer.NO, MOST_MISSES);
    }
  }

  private void keep(String text, Answer wanted, int most) {
    int length = length(text);
    if (found.size() < most && length >= minLength && length <= maxLength && isAffordable(text)
        && regex.finds(text) == wanted && isWhole(text)) {
      found.add(text);
    }
  }

  private boolean isAffordable(String text) {
    work += regex.work(text) + 1;
    return work < MOST_WORK;
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  // half of a surrogate pair has no UTF-8 form
  static boolean isWhole(String text) {
    return text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }
}
