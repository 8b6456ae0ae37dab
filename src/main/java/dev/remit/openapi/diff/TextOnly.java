package dev.remit.openapi.diff;

import dev.remit.openapi.Direction;
import dev.remit.openapi.Party;
import java.util.List;
import java.util.Set;

/** Where values travel as text whatever their type is, a type that becomes any text is no loss; but a list that is said to be one is more than one text. */
final class TextOnly {

  private static final Set<Rule> OF_TYPE = Set.of(Rule.TYPE_CHANGED, Rule.TYPE_NARROWED, Rule.TYPE_WIDENED);
  private static final List<String> DEMANDS = List.of("enum", "const", "pattern", "format", "minLength", "maxLength", "not");

  private TextOnly() {}

  /** Whether the type changed where nothing but text travels, and the side that receives it takes every text. */
  static boolean isTaken(Finding finding, Direction direction, List<Origin> origins) {
    boolean isSentBefore = Witnesses.accepting(direction) == Party.BEFORE;
    return OF_TYPE.contains(finding.rule()) && origins.stream().allMatch(origin -> {
      var pair = way(origin).pair();
      return origin.isText() && isTaken(isSentBefore ? pair.before : pair.after, isSentBefore ? pair.after : pair.before);
    });
  }

  private static boolean isTaken(Shape sent, Shape receiver) {
    return takesAnyText(receiver) && (sent.union().types() & ~receiver.union().types() & (Types.ARRAY | Types.OBJECT)) == 0;
  }

  private static Visit way(Origin origin) {
    return java.util.Objects.requireNonNull(origin.way());
  }

  private static boolean takesAnyText(Shape shape) {
    return shape.groups().isEmpty() && (shape.types() & Types.STRING) != 0
        && DEMANDS.stream().allMatch(keyword -> shape.first(keyword) == null);
  }
}
