package dev.remit.openapi.diff;

import java.util.ArrayList;
import java.util.List;
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
  record Edge(Step step, Pair to, boolean readOnly, boolean writeOnly) {}

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

  void inside(Step step, Pair pair) {
    edges.add(new Edge(step, pair, false, false));
  }
}
