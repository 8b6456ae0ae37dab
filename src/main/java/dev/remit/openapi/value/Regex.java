package dev.remit.openapi.value;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * A pattern as JSON Schema uses it: a regular expression of ECMA-262 that has to occur somewhere in a text. Decided in
 * time linear in the text; what looks around or back is tried for a bounded time ({@link Trying}). Undecided remain what
 * is no regular expression and what would need over {@value #LARGEST} states or too long to be made ready. Immutable.
 */
public final class Regex {

  static final int LARGEST = 2_000;
  private static final long MOST_WORK = 2_000_000;

  private final @Nullable Chain chain;
  private final @Nullable Pattern pattern;
  private final @Nullable Trying trying;
  private final long weight;

  private Regex(@Nullable Chain chain, @Nullable Pattern pattern, @Nullable Trying trying, long weight) {
    this.chain = chain;
    this.pattern = pattern;
    this.trying = trying;
    this.weight = weight;
  }

  /** Never fails: a pattern that cannot be decided gives one that answers UNKNOWN. */
  public static Regex of(String pattern) {
    var expression = Ecma.parse(pattern).expression();
    return expression == null ? new Regex(null, null, Trying.of(pattern), 0) : of(expression);
  }

  static Regex of(Expression expression) {
    var chain = Chain.of(expression);
    if (chain != null) {
      return new Regex(chain, null, null, 1);
    }
    return expression.weight() > LARGEST ? new Regex(null, null, null, 0) : compiled(expression);
  }

  private static Regex compiled(Expression expression) {
    var text = Re2Text.of(expression);
    try {
      return new Regex(null, text == null ? null : Pattern.compile(text), null, expression.weight());
    } catch (PatternSyntaxException unknown) {
      return new Regex(null, null, null, 0);
    }
  }

  /** Whether the pattern occurs in the text. */
  public Answer finds(String text) {
    if (chain != null) {
      return Answer.of(chain.matches(text));
    }
    if (trying != null) {
      return trying.finds(text);
    }
    return pattern == null || work(text) > MOST_WORK ? Answer.UNKNOWN : Answer.of(pattern.matcher(text).find());
  }

  /** How many steps a decision about this text takes, at most. */
  long work(String text) {
    return weight * text.length();
  }
}
