package dev.remit.openapi.diff;

import dev.remit.openapi.Direction;
import dev.remit.openapi.Severity;
import java.util.Set;

/** What becomes of requests that another operation answers now, because a more concrete path came or went. */
final class Succession {

  /** Variables of the path that one of both says literally. */
  private static final Set<Rule> OF_VARIABLES = Set.of(Rule.PARAMETER_REMOVED, Rule.PARAMETER_REMOVED_BEFORE_SUNSET,
      Rule.PARAMETER_REMOVED_AFTER_SUNSET, Rule.REQUIRED_PARAMETER_ADDED, Rule.PATH_VARIABLE_DESCRIBED);
  /** What the plainest request of the one that answered does not have. */
  private static final Set<Rule> DEMANDS = Set.of(Rule.REQUIRED_PARAMETER_ADDED, Rule.PARAMETER_BECAME_REQUIRED,
      Rule.REQUIRED_REQUEST_BODY_ADDED, Rule.REQUEST_BODY_BECAME_REQUIRED);

  private final Report differences = new Report();

  /** Compares the operation that answered with the one that does now. */
  Succession(Scope scope, Operation old, Operation now) {
    new OperationDiff(scope.to(differences).in(old, now), old, now).compare();
  }

  /** Whether nobody who called the one needs to care that the other one answers. */
  boolean isHarmless() {
    return !differences.has((rule, direction, place) ->
        rule.in(direction).compareTo(Severity.RISKY) >= 0 && !isVariable(rule, place));
  }

  /** Whether the plainest request to the one is refused by the other. */
  boolean refuses() {
    return differences.has((rule, direction, place) ->
        direction == Direction.REQUEST && DEMANDS.contains(rule) && !isVariable(rule, place));
  }

  private static boolean isVariable(Rule rule, String place) {
    return OF_VARIABLES.contains(rule) && place.startsWith("path parameter ");
  }
}
