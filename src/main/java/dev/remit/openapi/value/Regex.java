package dev.remit.openapi.value;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * A pattern as JSON Schema uses it: a regular expression of ECMA-262 that has to occur somewhere in a text. Decided in
 * time linear in the text. Undecided remain what is no regular expression, what looks around or back, and what would
 * need over {@value #LARGEST} states. Immutable.
 */
public final class Regex {

  static final int LARGEST = 10_000;
  private static final long MOST_WORK = 20_000_000;

  private final @Nullable Pattern pattern;
  private final long weight;

  private Regex(@Nullable Pattern pattern, long weight) {
    this.pattern = pattern;
    this.weight = weight;
  }

  /** Never fails: a pattern that cannot be decided gives one that answers UNKNOWN. */
  public static Regex of(String pattern) {
    return of(Ecma.parse(pattern).expression());
  }

  static Regex of(@Nullable Expression expression) {
    if (expression == null || expression.weight() > LARGEST) {
      return new Regex(null, 0);
    }
    try {
      return new Regex(Pattern.compile(Re2Text.of(expression)), expression.weight());
    } catch (PatternSyntaxException unknown) {
      return new Regex(null, 0);
    }
  }

  /** Whether the pattern occurs in the text. */
  public Answer finds(String text) {
    return pattern == null || weight * text.length() > MOST_WORK ? Answer.UNKNOWN
        : Answer.of(pattern.matcher(text).find());
  }
}
