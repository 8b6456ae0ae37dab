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

  static final int LARGEST = 2_000;
  private static final long MOST_WORK = 2_000_000;

  private final @Nullable Chain chain;
  private final @Nullable Pattern pattern;
  private final long weight;

  private Regex(@Nullable Chain chain, @Nullable Pattern pattern, long weight) {
    this.chain = chain;
    this.pattern = pattern;
    this.weight = weight;
  }

  /** Never fails: a pattern that cannot be decided gives one that answers UNKNOWN. */
  public static Regex of(String pattern) {
    return of(Ecma.parse(pattern).expression());
  }

  static Regex of(@Nullable Expression expression) {
    var chain = expression == null ? null : Chain.of(expression);
    if (chain != null) {
      return new Regex(chain, null, 1);
    }
    return expression == null || expression.weight() > LARGEST ? new Regex(null, null, 0) : compiled(expression);
  }

  private static Regex compiled(Expression expression) {
    try {
      return new Regex(null, Pattern.compile(Re2Text.of(expression)), expression.weight());
    } catch (PatternSyntaxException unknown) {
      return new Regex(null, null, 0);
    }
  }

  /** Whether the pattern occurs in the text. */
  public Answer finds(String text) {
    if (chain != null) {
      return Answer.of(chain.matches(text));
    }
    return pattern == null || work(text) > MOST_WORK ? Answer.UNKNOWN : Answer.of(pattern.matcher(text).find());
  }

  /** How many steps a decision about this text takes, at most. */
  long work(String text) {
    return weight * text.length();
  }
}
