package dev.remit.openapi.diff;

import dev.remit.openapi.Direction;
import dev.remit.openapi.Party;
import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Where values travel as text whatever their type is, a type that becomes any text is no loss. */
final class TextOnly {

  private static final Set<Rule> OF_TYPE = Set.of(Rule.TYPE_CHANGED, Rule.TYPE_NARROWED, Rule.TYPE_WIDENED);
  private static final List<String> DEMANDS = List.of("enum", "const", "pattern", "format", "minLength", "maxLength", "not", "if");

  private TextOnly() {}

  /** Whether the type changed where nothing but text travels, and the side that receives it takes every text. */
  static boolean isTaken(Finding finding, Direction direction, List<Origin> origins) {
    var accepted = Witnesses.accepting(direction);
    return OF_TYPE.contains(finding.rule()) && origins.stream().allMatch(origin -> origin.isText() && isTaken(sent(origin, accepted), received(origin, accepted)));
  }

  // a list or an object may be several fields or elements
  private static boolean isTaken(Shape sent, Shape received) {
    return takesAnyText(received) && (sent.union().types() & ~received.union().types() & (Types.ARRAY | Types.OBJECT)) == 0;
  }

  private static Shape sent(Origin origin, Party accepted) {
    return accepted == Party.BEFORE ? way(origin).pair().before : way(origin).pair().after;
  }

  private static Shape received(Origin origin, Party accepted) {
    return accepted == Party.BEFORE ? way(origin).pair().after : way(origin).pair().before;
  }

  private static Visit way(Origin origin) {
    return Objects.requireNonNull(origin.way());
  }

  /** Whether the value is taken wherever it is received, since nothing but text travels, or only of a kind that nobody sends. */
  static boolean isTaken(Node value, Side side, Party accepted, List<Origin> origins) {
    boolean isWord = !(value instanceof ArrayNode) && !(value instanceof ObjectNode);
    return origins.stream().allMatch(origin -> origin.isText() && takesAnyText(received(origin, accepted))
        && (isWord || isOneText(origin, side, accepted) || isUntyped(sent(origin, accepted))));
  }

  // what exploded parameters of a query and members of a form hold may be several fields
  private static boolean isOneText(Origin origin, Side side, Party accepted) {
    var part = origin.setting().part();
    var fields = part.fields(accepted, side);
    return way(origin).from() == null && part.writing().isOneText() && (fields == null || fields.areOne());
  }

  // where no type is said, single values are meant
  private static boolean isUntyped(Shape sent) {
    return (sent.union().types() & Types.VALUES) == Types.VALUES;
  }

  private static boolean takesAnyText(Shape shape) {
    return shape.groups().isEmpty() && (shape.types() & Types.STRING) != 0
        && DEMANDS.stream().allMatch(keyword -> shape.first(keyword) == null);
  }
}
