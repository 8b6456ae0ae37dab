package dev.remit.openapi.diff;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Pairs that were come to. Where no subtype was chosen on the way is the better way, on which messages prove something. */
final class Seen {

  private final Set<Pair> checked = pairs();
  private final Set<Pair> ofSubtypes = pairs();
  /** What a whole walk came to, entered only when somebody asks, since mostly nobody does. */
  private List<Visit> whole = List.of();

  private static Set<Pair> pairs() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  boolean isEmpty() {
    return whole.isEmpty() && checked.isEmpty() && ofSubtypes.isEmpty();
  }

  /** Takes all of a walk for seen, where nothing was before; the walk began on the better way. */
  void all(List<Visit> visits) {
    whole = visits;
  }

  /** Whether this is the first time, or the first time on the better way. */
  boolean add(Visit visit) {
    if (!whole.isEmpty()) {
      if (visit.pair() == whole.get(0).pair()) {
        return false;
      }
      var visits = whole;
      whole = List.of();
      visits.forEach(this::enter);
    }
    return enter(visit);
  }

  private boolean enter(Visit visit) {
    return visit.ofSubtype() ? !checked.contains(visit.pair()) && ofSubtypes.add(visit.pair()) : checked.add(visit.pair());
  }
}
