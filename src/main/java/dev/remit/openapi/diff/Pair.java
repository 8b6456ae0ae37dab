package dev.remit.openapi.diff;

import dev.remit.openapi.Direction;
import dev.remit.openapi.tree.Node;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Two shapes that stand for the same value, with what was found to differ between them and the pairs inside them.
 * Pairs form a graph, with cycles where schemas recur.
 */
final class Pair {

  final Shape before;
  final Shape after;
  /** Whether null counts; it does not where alternatives are compared one by one. */
  final boolean withNull;
  final List<Finding> findings = new ArrayList<>();
  final List<Edge> edges = new ArrayList<>();
  /** Values that the comparison came upon, of which one side alone may accept each. */
  List<Node> telling = List.of();
  /** Names of members that it came upon. */
  List<String> names = List.of();
  boolean compared;

  Pair(Shape before, Shape after, boolean withNull) {
    this.before = before;
    this.after = after;
    this.withNull = withNull;
  }

  /**
   * The way to a pair inside this one.
   *
   * @param readOnly whether the value never travels in a request
   * @param writeOnly whether it never travels in a response
   */
  record Edge(Step step, Pair to, boolean readOnly, boolean writeOnly) {

    boolean travels(Direction direction) {
      return !(readOnly && direction == Direction.REQUEST || writeOnly && direction == Direction.RESPONSE);
    }
  }

  void found(Finding finding) {
    findings.add(finding);
  }

  void found(Rule rule, @Nullable Located old, @Nullable Located now) {
    findings.add(Finding.of(rule, old, now));
  }

  /** What cannot be compared within bounds is said to be undecided. */
  void tooComplex() {
    found(Rule.COMPOSITION_TOO_COMPLEX, before.home(), after.home());
  }

  /** The keywords of either side that are wanted. */
  Set<String> keywords(Predicate<String> wanted) {
    var found = new LinkedHashSet<String>();
    before.keywords(wanted, found);
    after.keywords(wanted, found);
    return found;
  }

  void inside(Step step, Pair pair) {
    edges.add(new Edge(step, pair, false, false));
  }
}
