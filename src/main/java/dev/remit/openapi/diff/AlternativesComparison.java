package dev.remit.openapi.diff;

import dev.remit.openapi.diff.Union.Alternative;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * {@code oneOf} and {@code anyOf}, compared as sets. AlternativesComparison find their counterpart by content, then by name,
 * then by being the only one of their type, then by likeness; what finds none was added or removed, unless another
 * alternative accepts all of it.
 */
final class AlternativesComparison {

  private final SchemaDiff diff;
  private final Unchanged unchanged;

  AlternativesComparison(SchemaDiff diff, Unchanged unchanged) {
    this.diff = diff;
    this.unchanged = unchanged;
  }

  void match(Pair pair, Union old, Union now) {
    var gone = new ArrayList<>(old.alternatives());
    var fresh = new ArrayList<>(now.alternatives());
    pairUp(gone, fresh, (a, b) -> unchanged.same(a.shape(), b.shape()), pair);
    pairUp(gone, fresh, (a, b) -> a.label() != null && a.label().equals(b.label()), pair);
    pairUp(gone, fresh, (a, b) -> isOnlyOfItsType(a, old.alternatives()) && isOnlyOfItsType(b, now.alternatives())
        && a.shape().types() == b.shape().types(), pair);
    pairUp(gone, fresh, AlternativesComparison::areAlike, pair);
    gone.stream().filter(each -> !isCovered(each, now.alternatives(), false))
        .forEach(each -> pair.found(Rule.ALTERNATIVE_REMOVED, place(each, pair.before), null));
    fresh.stream().filter(each -> !isCovered(each, old.alternatives(), true))
        .forEach(each -> pair.found(Rule.ALTERNATIVE_ADDED, null, place(each, pair.after)));
    overlap(pair, old, now);
  }

  private void pairUp(List<Alternative> gone, List<Alternative> fresh, BiPredicate<Alternative, Alternative> fits, Pair pair) {
    for (var old : List.copyOf(gone)) {
      for (var now : List.copyOf(fresh)) {
        if (fits.test(old, now)) {
          gone.remove(old);
          fresh.remove(now);
          matched(pair, old, now);
          break;
        }
      }
    }
  }

  void matched(Pair pair, Alternative old, Alternative now) {
    var label = now.label() == null ? old.label() : now.label();
    pair.inside(new Step.Branch(label), diff.alternatives(old.shape(), now.shape()));
  }

  private static boolean isOnlyOfItsType(Alternative alternative, Collection<Alternative> among) {
    return among.stream().filter(each -> (each.shape().types() & alternative.shape().types() & Types.VALUES) != 0).count() == 1;
  }

  /** Whether both are objects that share at least half of the names they declare. */
  private static boolean areAlike(Alternative old, Alternative now) {
    var oldNames = old.shape().declared();
    var newNames = now.shape().declared();
    long shared = oldNames.stream().filter(newNames::contains).count();
    return old.isObject() && now.isObject() && shared > 0 && 2 * shared >= Math.max(oldNames.size(), newNames.size());
  }

  private boolean isCovered(Alternative alternative, List<Alternative> others, boolean isNew) {
    return others.stream().anyMatch(other -> isNew
        ? diff.relation(other.shape(), alternative.shape()).isInside()
        : diff.relation(alternative.shape(), other.shape()).isAround());
  }

  private static @Nullable Located place(Alternative alternative, Shape whole) {
    return alternative.branch() == null ? whole.home() : alternative.branch();
  }

  // exactly one of several differs from any of several only for values that fit more than one
  private static void overlap(Pair pair, Union old, Union now) {
    boolean comparable = old.alternatives().size() > 1 && now.alternatives().size() > 1;
    if (comparable && old.exclusive() != now.exclusive() && (mayOverlap(old) || mayOverlap(now))
        && pair.before.first("discriminator") == null && pair.after.first("discriminator") == null) {
      pair.found(Rule.ALTERNATIVES_OVERLAP_CHANGED, first(pair.before), first(pair.after));
    }
  }

  private static boolean mayOverlap(Union union) {
    int seen = 0;
    for (var alternative : union.alternatives()) {
      int types = alternative.shape().types() & Types.VALUES;
      if ((seen & types) != 0) {
        return true;
      }
      seen |= types;
    }
    return false;
  }

  private static @Nullable Located first(Shape shape) {
    return shape.groups().isEmpty() ? shape.home() : shape.groups().get(0).branches();
  }
}
