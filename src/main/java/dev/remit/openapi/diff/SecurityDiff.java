package dev.remit.openapi.diff;

import dev.remit.openapi.Direction;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.TextNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a caller has to show. Requirements are alternatives, each a set of schemes with scopes; whoever satisfied one
 * before has to satisfy one now (OpenAPI, security requirement object).
 */
final class SecurityDiff {

  private static final String PLACE = "security";
  private static final List<Map<String, Set<String>>> ANYBODY = List.of(Map.of());

  /** Beyond so many pairs of alternatives, which nobody wrote by hand, only equal ones are enough for each other. */
  private static final int PAIRS = 10_000;

  private final SchemeNames names;
  private @Nullable Node lastBefore;
  private @Nullable Node lastAfter;
  private boolean lastSwapped;
  private @Nullable Finding last;
  private @Nullable Located lastLost;

  SecurityDiff(SchemeNames names) {
    this.names = names;
  }

  SchemeNames names() {
    return names;
  }

  void compare(Scope scope, Located oldOperation, Located newOperation) {
    var before = effective(scope, oldOperation, scope.before());
    var after = effective(scope, newOperation, scope.after());
    var finding = !names.areSwapped() && Located.sameText(before, after) ? null : remembered(before, after, scope.swapped());
    if (finding != null) {
      (lastLost == null ? scope : scope.at(new Part.Caller(lastLost))).found(finding, Direction.REQUEST, PLACE);
    }
  }

  // what the document demands of its callers says nothing about what it shows when it calls
  private static @Nullable Located effective(Scope scope, Located operation, Side side) {
    var own = operation.at("security");
    return own == null && !scope.swapped() ? side.root().at("security") : own;
  }

  // most operations have the demands of the whole document, so the answer is the same as for the one before
  private @Nullable Finding remembered(@Nullable Located before, @Nullable Located after, boolean swapped) {
    if (Located.nodeOf(before) != lastBefore || Located.nodeOf(after) != lastAfter || swapped != lastSwapped) {
      lastSwapped = swapped;
      lastBefore = Located.nodeOf(before);
      lastAfter = Located.nodeOf(after);
      var named = Exchange.of(alternatives(before, names::before), alternatives(after, names::after));
      var byName = named.rule(swapped);
      // what breaks has to show on the wire as well
      var shown = byName != (swapped ? Rule.SECURITY_RELAXED : Rule.SECURITY_TIGHTENED) ? named
          : Exchange.of(alternatives(before, names::wireBefore), alternatives(after, names::wireAfter));
      var rule = shown.rule(swapped) == byName ? byName : Rule.SECURITY_SCHEME_REPLACED;
      last = rule == null ? null : Finding.of(rule, before, after);
      lastLost = rule == Rule.SECURITY_TIGHTENED ? alternative(before, shown.lost())
          : rule == Rule.SECURITY_RELAXED ? alternative(after, shown.gained()) : null;
    }
    return last;
  }

  private static @Nullable Located alternative(@Nullable Located security, int index) {
    return security == null || security.items().isEmpty() ? null : security.items().get(index);
  }

  private static List<Map<String, Set<String>>> alternatives(@Nullable Located security, UnaryOperator<String> names) {
    if (security == null || security.items().isEmpty()) {
      return ANYBODY;
    }
    return security.items().stream().map(requirement -> requirement(requirement, names)).toList();
  }

  private static Map<String, Set<String>> requirement(Located requirement, UnaryOperator<String> names) {
    var schemes = new HashMap<String, Set<String>>();
    for (var name : requirement.keys()) {
      var scopes = requirement.at(name);
      schemes.computeIfAbsent(names.apply(name), scheme -> new HashSet<>()).addAll(scopes == null ? Set.of() : texts(scopes));
    }
    return schemes;
  }

  private static Set<String> texts(Located array) {
    return array.items().stream().map(Located::node).filter(TextNode.class::isInstance)
        .map(node -> ((TextNode) node).value()).collect(Collectors.toSet());
  }

  /**
   * What became of the alternatives.
   *
   * @param lost the first old one that satisfies no new one; negative if there is none
   * @param gained the first new one that satisfies no old one
   */
  private record Exchange(int lost, int gained) {

    static Exchange of(List<Map<String, Set<String>>> old, List<Map<String, Set<String>>> now) {
      return new Exchange(first(old, now), first(now, old));
    }

    // of what one shows instead of another, the graver is told: callers lack the new one, receivers of calls the old one
    @Nullable Rule rule(boolean swapped) {
      return gained >= 0 && (swapped || lost < 0) ? Rule.SECURITY_RELAXED : lost >= 0 ? Rule.SECURITY_TIGHTENED : null;
    }

    /** The first that satisfies none of the needs; negative if there is none. */
    private static int first(List<Map<String, Set<String>>> had, List<Map<String, Set<String>>> needs) {
      var same = new HashSet<>(needs);
      long others = had.stream().filter(each -> !same.contains(each)).count();
      boolean few = others * needs.size() <= PAIRS;
      return IntStream.range(0, had.size()).filter(index -> !same.contains(had.get(index))
          && !(few && needs.stream().anyMatch(need -> isEnough(had.get(index), need)))).findFirst().orElse(-1);
    }

    private static boolean isEnough(Map<String, Set<String>> has, Map<String, Set<String>> needs) {
      return needs.entrySet().stream().allMatch(need ->
          has.containsKey(need.getKey()) && has.get(need.getKey()).containsAll(need.getValue()));
    }
  }
}
