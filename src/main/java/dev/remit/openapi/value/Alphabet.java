package dev.remit.openapi.value;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Picks members of a set of characters: what people like to read, then the ends of its ranges, then oddities. */
final class Alphabet {

  private static final List<String> RUNS = List.of("abcdefghij", "123456789", "ABCDEFGHIJ");
  private static final String READABLE = "aA1z0Z9-_. @é";
  private static final String ODD = "/:+,!?#%&*()'\"\\中ßñÀя٣😀\t\n";

  private Alphabet() {}

  /** Different members, the most usual first; empty only if the set is. */
  static int[] membersOf(Characters set, int most) {
    Set<Integer> members = new LinkedHashSet<>();
    READABLE.codePoints().filter(set::contains).forEach(members::add);
    ends(set).stream().filter(set::contains).filter(Alphabet::isVisible).forEach(members::add);
    ODD.codePoints().filter(set::contains).forEach(members::add);
    ends(set).stream().filter(set::contains).filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
        .forEach(members::add);
    return members.stream().limit(most).mapToInt(Integer::intValue).toArray();
  }

  /** Members in the order of the alphabet, to be written one after the other. */
  static int[] runOf(Characters set) {
    for (var run : RUNS) {
      if (run.codePoints().allMatch(set::contains)) {
        return run.codePoints().toArray();
      }
    }
    return membersOf(set, 1);
  }

  private static List<Integer> ends(Characters set) {
    var ends = new ArrayList<Integer>();
    for (var range : set.ranges()) {
      ends.addAll(set.negated() ? List.of(range.from() - 1, range.to() + 1) : List.of(range.from(), range.to()));
    }
    ends.removeIf(c -> c < 0 || c > Characters.LAST);
    return ends;
  }

  private static boolean isVisible(int c) {
    return c > ' ' && c < 0x7F;
  }
}
