package dev.remit.contracts.proof;

import com.networknt.schema.regex.RegularExpression;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** A pattern of a schema, run by Java's expressions as far as they mean the same as those of ECMA-262. */
final class BoundedExpression implements RegularExpression {

  private final Pattern pattern;
  private final Readings readings;

  private BoundedExpression(Pattern pattern, Readings readings) {
    this.pattern = pattern;
    this.readings = readings;
  }

  /** @throws Undecidable when Java has no pattern of the same meaning, or would count for ever */
  static RegularExpression of(String pattern, Readings readings) {
    try {
      Repetitions.check(pattern);
      return new BoundedExpression(Pattern.compile(new EcmaText(pattern).inJava()), readings);
    } catch (PatternSyntaxException foreign) {
      throw new Undecidable("A pattern is not one of Java's.");
    }
  }

  @Override
  public boolean matches(String text) {
    return pattern.matcher(readings.of(text)).find();
  }
}
