package dev.remit.openapi.diff;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What two sets of demands do not share. Keywords that several parts of a schema may state, each for itself, all hold,
 * so a demand may be repeated or moved from one part to another and nothing changes.
 *
 * @param gone the old ones without a new one of the same meaning
 * @param fresh the new ones without an old one of the same meaning
 */
record Leftover(List<Located> gone, List<Located> fresh) {

  /** Says whether an old and a new demand are the same. */
  @FunctionalInterface
  interface Sameness {
    boolean holds(Located old, Located now);
  }

  static Leftover of(List<Located> old, List<Located> now, Sameness sameness) {
    if (old.isEmpty() || now.isEmpty()) {
      return new Leftover(old, now);
    }
    var gone = new ArrayList<Located>();
    for (var each : old) {
      if (!isKept(each, now, sameness)) {
        gone.add(each);
      }
    }
    var fresh = new ArrayList<Located>();
    for (var each : now) {
      if (!isKnown(each, old, sameness)) {
        fresh.add(each);
      }
    }
    return new Leftover(gone, fresh);
  }

  private static boolean isKept(Located old, List<Located> now, Sameness sameness) {
    for (var each : now) {
      if (sameness.holds(old, each)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isKnown(Located now, List<Located> old, Sameness sameness) {
    for (var each : old) {
      if (sameness.holds(each, now)) {
        return true;
      }
    }
    return false;
  }

  boolean isEmpty() {
    return gone.isEmpty() && fresh.isEmpty();
  }

  /** Whether one demand took the place of another. */
  boolean isReplacement() {
    return gone.size() == 1 && fresh.size() == 1;
  }

  /** Reports each for itself. */
  void report(Pair pair, Rule added, Rule removed) {
    for (var each : gone) {
      pair.found(removed, each, null);
    }
    for (var each : fresh) {
      pair.found(added, null, each);
    }
  }

  /** Reports one that took the place of another as changed, and otherwise each for itself. */
  void report(Pair pair, Rule added, Rule removed, Rule changed) {
    if (isReplacement()) {
      pair.found(changed, gone.get(0), fresh.get(0));
    } else {
      report(pair, added, removed);
    }
  }

  static @Nullable Located only(List<Located> demands) {
    return demands.isEmpty() ? null : demands.get(0);
  }
}
