package dev.remit.openapi.diff;

import dev.remit.openapi.diff.Union.Alternative;
import dev.remit.openapi.value.Answer;
import java.util.List;
import java.util.function.Function;
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
    boolean simple = old.isOneGroup() && now.isOneGroup();
    matching.replacements(
        each -> !isCovered(each, now, other -> simple ? matching.old(other) : null) && !accepts(pair.after, each),
        each -> !covers(old, each, other -> simple ? matching.now(other) : null) && !accepts(pair.before, each), diff);
    for (var match : matching.matches()) {
      matched(pair, match.old(), match.now());
    }
    for (var each : matching.removed()) {
      pair.found(Rule.ALTERNATIVE_REMOVED, place(each, pair.before), null);
    }
    for (var each : matching.added()) {
      pair.found(Rule.ALTERNATIVE_ADDED, null, place(each, pair.after));
    }
    if (old.isExclusive() || now.isExclusive()) {
      new OverlapComparison(diff, pair, old, now).compare(matching);
    }
  }

  void matched(Pair pair, Alternative old, Alternative now) {
    var label = now.label() == null ? old.label() : now.label();
    pair.inside(new Step.Branch(label), diff.alternatives(old.shape(), now.shape()));
  }

  private boolean isCovered(Alternative gone, Union others, Function<Alternative, @Nullable Alternative> counterpart) {
    if (others.alternatives().size() <= COVERED) {
      for (var other : others.alternatives()) {
        if (diff.relation(gone.shape(), other.shape()).isAround() && takes(others, other, gone, counterpart)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean covers(Union others, Alternative fresh, Function<Alternative, @Nullable Alternative> counterpart) {
    if (others.alternatives().size() <= COVERED) {
      for (var other : others.alternatives()) {
        if (diff.relation(other.shape(), fresh.shape()).isInside() && takes(others, other, fresh, counterpart)) {
          return true;
        }
      }
    }
    return false;
  }

  // a form that accepts all of another one is no cover where a third one takes some of it back, unless the two excluded each other
  private static boolean takes(Union union, Alternative cover, Alternative form, Function<Alternative, @Nullable Alternative> counterpart) {
    var itself = cover.isExclusive() ? counterpart.apply(cover) : null;
    if (!cover.isExclusive() || itself != null && form.excludes(itself)) {
      return true;
    }
    for (var each : union.alternatives()) {
      if (each != cover && cover.excludes(each) && form.shape().mayMeet(each.shape())) {
        return false;
      }
    }
    return true;
  }

  // one list of values is often written as a form for each value, or the other way round
  private static boolean accepts(Shape whole, Alternative form) {
    var values = form.shape().values();
    if (values == null || values.all().size() > COVERED) {
      return false;
    }
    for (var value : values.all()) {
      if (whole.accepts(value) != Answer.YES) {
        return false;
      }
    }
    return true;
  }

  static @Nullable Located place(Alternative alternative, Shape whole) {
    return alternative.branch() == null ? whole.home() : alternative.branch();
  }
}
