package dev.remit.openapi.diff;

import dev.remit.openapi.diff.Union.Alternative;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds for each old alternative the new one that it became: by content, by the value of the discriminator, by name, by meaning, by
 * being the only one of its type, by likeness, in this order. What finds none was added or removed.
 */
final class Matching {

  /** More alternatives than this on both sides are not searched for likeness. */
  private static final int LIKENESS = 10_000;

  /** The same for equal meaning, which takes longer to see. */
  private static final int MEANINGS = 256;

  /** An old alternative and the new one that it became. */
  record Match(Alternative old, Alternative now, boolean isSame) {}

  private final List<Match> matches = new ArrayList<>();
  private final Map<Alternative, Match> byOld = new HashMap<>();
  private final Map<Alternative, Match> byNow = new HashMap<>();
  private final Set<Alternative> removed = new LinkedHashSet<>();
  private final Set<Alternative> added = new LinkedHashSet<>();
  private final Set<Alternative> gone;
  private final Set<Alternative> fresh;

  Matching(Pair pair, Union old, Union now, Unchanged unchanged, SchemaDiff diff) {
    gone = new LinkedHashSet<>(old.alternatives());
    fresh = new LinkedHashSet<>(now.alternatives());
    byContent(unchanged);
    byDiscriminator(Chooser.of(pair.before, old.alternatives()), Chooser.of(pair.after, now.alternatives()));
    pairUp((a, b) -> a.label() != null && a.label().equals(b.label()));
    byMeaning(diff);
    pairUp((a, b) -> a.shape().types() == b.shape().types()
        && isOnlyOfItsType(a, old.alternatives()) && isOnlyOfItsType(b, now.alternatives()));
    pairUp(Matching::areAlike);
  }

  List<Match> matches() {
    return matches;
  }

  /** What an old alternative became; null if it has no counterpart. */
  @Nullable Alternative now(Alternative old) {
    var match = byOld.get(old);
    return match == null ? null : match.now();
  }

  /** What a new alternative was; null if it has no counterpart. */
  @Nullable Alternative old(Alternative now) {
    var match = byNow.get(now);
    return match == null ? null : match.old();
  }

  Collection<Alternative> gone() {
    return gone;
  }

  Collection<Alternative> fresh() {
    return fresh;
  }

  private void byContent(Unchanged unchanged) {
    var byHash = new HashMap<Long, ArrayDeque<Alternative>>();
    for (var each : fresh) {
      byHash.computeIfAbsent(each.content(), key -> new ArrayDeque<>()).add(each);
    }
    for (var old : List.copyOf(gone)) {
      var candidates = byHash.getOrDefault(old.content(), new ArrayDeque<>());
      for (var each : candidates) {
        if (unchanged.same(old.shape(), each.shape())) {
          candidates.remove(each);
          match(old, each, true);
          break;
        }
      }
    }
  }

  private void byMeaning(SchemaDiff diff) {
    if (gone.size() * fresh.size() <= MEANINGS) {
      pairUp((a, b) -> a.shape().types() == b.shape().types() && diff.relation(a.shape(), b.shape()) == Relation.EQUAL);
    }
  }

  /** Of what is still without counterpart, takes what is alone of its type on both sides for one form that changed. */
  void replacements(Predicate<Alternative> isRemoved, Predicate<Alternative> isAdded, SchemaDiff diff) {
    addThose(gone, isRemoved, removed);
    addThose(fresh, isAdded, added);
    for (var old : List.copyOf(gone)) {
      var now = firstOfTypes(old.shape().types(), fresh);
      if (now != null && isOnlyOfItsType(old, gone) && isOnlyOfItsType(now, fresh) && isReplaced(old, now, diff)) {
        match(old, now, false);
        removed.remove(old);
        added.remove(now);
      }
    }
  }

  private static void addThose(Collection<Alternative> from, Predicate<Alternative> wanted, Set<Alternative> found) {
    for (var each : from) {
      if (wanted.test(each)) {
        found.add(each);
      }
    }
  }

  private static @Nullable Alternative firstOfTypes(int types, Collection<Alternative> among) {
    for (var each : among) {
      if (each.shape().types() == types) {
        return each;
      }
    }
    return null;
  }

  private boolean isReplaced(Alternative old, Alternative now, SchemaDiff diff) {
    boolean isGone = removed.contains(old);
    boolean isNew = added.contains(now);
    return isGone && isNew || (isGone || isNew) && diff.relation(old.shape(), now.shape()) != Relation.DIFFERENT;
  }

  Collection<Alternative> removed() {
    return removed;
  }

  Collection<Alternative> added() {
    return added;
  }

  private void match(Alternative old, Alternative now, boolean isSame) {
    gone.remove(old);
    fresh.remove(now);
    var match = new Match(old, now, isSame);
    matches.add(match);
    byOld.put(old, match);
    byNow.put(now, match);
  }

  private void byDiscriminator(@Nullable Chooser old, @Nullable Chooser now) {
    if (old != null && now != null && !gone.isEmpty() && !fresh.isEmpty()) {
      var oldValues = values(old, gone);
      var newValues = values(now, fresh);
      pairUp((a, b) -> !Collections.disjoint(oldValues.get(a), newValues.get(b)));
    }
  }

  private static Map<Alternative, Set<String>> values(Chooser discriminator, Collection<Alternative> alternatives) {
    var values = new HashMap<Alternative, Set<String>>();
    for (var each : alternatives) {
      values.put(each, discriminator.values(each));
    }
    return values;
  }

  private void pairUp(BiPredicate<Alternative, Alternative> fits) {
    if ((long) gone.size() * fresh.size() > LIKENESS) {
      return;
    }
    for (var old : List.copyOf(gone)) {
      for (var now : fresh) {
        if (fits.test(old, now)) {
          match(old, now, false);
          break;
        }
      }
    }
  }

  private static boolean isOnlyOfItsType(Alternative alternative, Collection<Alternative> among) {
    int sharing = 0;
    for (var each : among) {
      sharing += (each.shape().types() & alternative.shape().types() & Types.VALUES) != 0 ? 1 : 0;
    }
    return sharing == 1;
  }

  /** Whether both are objects that share at least half of the names they declare. */
  private static boolean areAlike(Alternative old, Alternative now) {
    var oldNames = old.shape().declared();
    var newNames = now.shape().declared();
    int shared = 0;
    for (var name : oldNames) {
      shared += newNames.contains(name) ? 1 : 0;
    }
    return old.isObject() && now.isObject() && shared > 0 && 2 * shared >= Math.max(oldNames.size(), newNames.size());
  }
}
