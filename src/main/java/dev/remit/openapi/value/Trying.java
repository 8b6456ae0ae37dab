package dev.remit.openapi.value;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * A pattern that looks around or back, which takes trying. It is tried on short texts for a bounded number of steps; what
 * is not decided by then stays unknown. Only what means the same in ECMA-262 and in Java is taken.
 */
final class Trying {

  private static final int LONGEST_PATTERN = 400;
  private static final int LONGEST_TEXT = 400;
  private static final int STEPS = 50_000;
  /** Many repetitions; escapes that mean something else in Java, possessive quantifiers, flags, classes in classes. */
  private static final Pattern FOREIGN = Pattern.compile(
      "\\{[0-9,]*[0-9]{3}|(\\{.*){4}|\\\\[^dDwWsSbBtnrf1-9\\p{Punct}]|[*+?}]\\+|\\(\\?[^:=!<]|&&|\\[\\^?\\]|\\[[^\\]\\\\]*(\\\\.[^\\]\\\\]*)*\\[");

  /** Categories, which mean the same in both, and what is repeated once. */
  private static final Pattern HARMLESS = Pattern.compile("\\\\[pP]\\{[LMNPSZ][a-z]?\\}|\\{1\\}(?!\\+)");

  private static final Pattern LOOKS = Pattern.compile("\\(\\?<?[=!]|\\\\[1-9]");

  private final Pattern pattern;

  private Trying(Pattern pattern) {
    this.pattern = pattern;
  }

  /** Null if it looks nowhere, is too long, or may mean something else in Java. */
  static @Nullable Trying of(String pattern) {
    if (pattern.length() > LONGEST_PATTERN || !LOOKS.matcher(pattern).find() || FOREIGN.matcher(HARMLESS.matcher(pattern).replaceAll("")).find()) {
      return null;
    }
    try {
      return new Trying(Pattern.compile(pattern));
    } catch (PatternSyntaxException none) {
      return null;
    }
  }

  Answer finds(String text) {
    // at line ends the two differ in what a dot and the end are
    if (text.length() > LONGEST_TEXT || text.chars().anyMatch(Trying::endsLine)) {
      return Answer.UNKNOWN;
    }
    try {
      return Answer.of(pattern.matcher(new Counted(text)).find());
    } catch (OutOfSteps | StackOverflowError given) {
      return Answer.UNKNOWN;
    }
  }

  private static boolean endsLine(int c) {
    return c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  private static final class OutOfSteps extends RuntimeException {

    private static final long serialVersionUID = 1;

    OutOfSteps() {
      super(null, null, false, false);
    }
  }

  /** A text that may be looked at only so often. */
  private static final class Counted implements CharSequence {

    private final String text;
    private int steps;

    Counted(String text) {
      this.text = text;
    }

    @Override
    public char charAt(int index) {
      if (++steps > STEPS) {
        throw new OutOfSteps();
      }
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.substring(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
