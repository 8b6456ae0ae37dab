package dev.remit.openapi.diff;

import dev.remit.openapi.diff.Union.Alternative;
import dev.remit.openapi.value.Answer;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code oneOf} and {@code anyOf}, compared as sets. What became of an alternative is compared with it; one that is gone
 * was removed, unless another alternative accepts all of it, or all that it lists is accepted.
 */
final class AlternativesComparison {

  /** Alternatives of which each would have to be compared with each other one: more are not worth their time. */
  private static final int COVERED = 4_096;

  private final SchemaDiff diff;
  private final Unchanged unchanged;

  AlternativesComparison(SchemaDiff diff, Unchanged unchanged) {
    this.diff = diff;
    this.unchanged = unchanged;
  }

  void match(Pair pair, Union before, Union after) {
    var old = diff.byTypeBefore(before);
    var now = diff.byTypeAfter(after);
    var matching = new Matching(pair, old, now, unchanged, diff);
    matching.replacements(each -> !isCovered(each, now.alternatives()) && !accepts(pair.after, each),
        each -> !covers(old.alternatives(), each) && !accepts(pair.before, each), diff);
    for (var match : matching.matches()) {
      matched(pair, match.old(), match.now());
    }
    for (var each : matching.removed()) {
      pair.found(Rule.ALTERNATIVE_REMOVED, place(each, pair.before), null);
    }
    for (var each : matching.added()) {
      pair.found(Rule.ALTERNATIVE_ADDED, null, place(each, pair.after));
    }
    new OverlapComparison(diff, pair, old, now).compare(matching);
  }

  void matched(Pair pair, Alternative old, Alternative now) {
    var label = now.label() == null ? old.label() : now.label();
    pair.inside(new Step.Branch(label), diff.alternatives(old.shape(), now.shape()));
  }

  private boolean isCovered(Alternative gone, Collection<Alternative> others) {
    return others.size() <= COVERED && others.stream().anyMatch(other -> diff.relation(gone.shape(), other.shape()).isAround());
  }

  private boolean covers(List<Alternative> others, Alternative fresh) {
    return others.size() <= COVERED && others.stream().anyMatch(other -> diff.relation(other.shape(), fresh.shape()).isInside());
  }

  // one list of values is often written as a form for each value, or the other way round
  private static boolean accepts(Shape whole, Alternative form) {
    var values = form.shape().values();
    return values != null && values.all().size() <= COVERED && values.all().stream().allMatch(value -> whole.accepts(value) == Answer.YES);
  }

  static @Nullable Located place(Alternative alternative, Shape whole) {
    return alternative.branch() == null ? whole.home() : alternative.branch();
  }
}
