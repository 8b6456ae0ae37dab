package dev.remit.openapi.example;

import java.math.BigDecimal;
import java.util.List;

/**
 * What the name of a member suggests of its value. It only chooses among what the schema accepts.
 *
 * @param label the name as words, for texts of which nothing else is known
 * @param texts what such texts look like, the most usual first
 * @param numbers what such numbers are
 * @param from the lowest that is usual for such numbers
 * @param to the highest
 * @param denies whether it is usually not so, if it is a yes or no
 */
record Hint(String label, List<String> texts, List<BigDecimal> numbers, BigDecimal from, BigDecimal to, boolean denies) {

  private static final BigDecimal FROM = BigDecimal.ONE;
  private static final BigDecimal TO = BigDecimal.valueOf(1_000);

  /** Of what has no name. */
  static final Hint NONE = new Hint("text", List.of(), List.of(), FROM, TO, false);

  static Hint of(String name) {
    return Names.hint(name);
  }

  /** Of what should be this text, also by dice. */
  static Hint exactly(String text) {
    return new Hint(text, List.of(text), List.of(), FROM, TO, false);
  }

  /** Of a name that suggests nothing. */
  static Hint labelled(String label) {
    return new Hint(label, List.of(), List.of(), FROM, TO, false);
  }
}
