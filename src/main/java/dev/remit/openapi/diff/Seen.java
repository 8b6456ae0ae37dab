package dev.remit.openapi.diff;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** Pairs that were come to. Where no subtype was chosen on the way is the better way, on which messages prove something. */
final class Seen {

  private final Set<Pair> checked = pairs();
  private final Set<Pair> ofSubtypes = pairs();

  private static Set<Pair> pairs() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  /** Whether this is the first time, or the first time on the better way. */
  boolean add(Visit visit) {
    return visit.ofSubtype() ? !checked.contains(visit.pair()) && ofSubtypes.add(visit.pair()) : checked.add(visit.pair());
  }
}
