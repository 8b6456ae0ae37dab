package dev.remit.openapi.corpus;

import dev.remit.openapi.Direction;
import dev.remit.openapi.tree.Pointer;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One finding that an edit must lead to.
 *
 * @param rule its rule
 * @param mirror the rule if the edit is made backwards
 * @param before where it is in the old document; null if it is not there
 * @param after where it is in the new document
 * @param operations the labels of all operations that it touches
 */
record Expected(
    String rule, String mirror, Direction direction, @Nullable String before, @Nullable String after, Set<String> operations) {

  static Expected of(String rule, String mirror, Direction direction, Ends ends, Set<String> operations) {
    return new Expected(rule, mirror, direction, ends.before, ends.after, operations);
  }

  Expected backwards() {
    return new Expected(mirror, rule, direction, after, before, operations);
  }

  /** A place in each of two documents. */
  record Ends(@Nullable String before, @Nullable String after) {

    static Ends both(Pointer place) {
      return new Ends(place.toString(), place.toString());
    }

    static Ends gone(Pointer place) {
      return new Ends(place.toString(), null);
    }

    static Ends fresh(Pointer place) {
      return new Ends(null, place.toString());
    }
  }
}
