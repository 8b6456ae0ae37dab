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
    var ends = ends(set);
    add(READABLE, set, members);
    for (int end : ends) {
      if (isVisible(end)) {
        members.add(end);
      }
    }
    add(ODD, set, members);
    for (int end : ends) {
      if (end < Character.MIN_SURROGATE || end > Character.MAX_SURROGATE) {
        members.add(end);
      }
    }
    return first(members, most);
  }

  /** How unusual it is to read this character: the higher the stranger. */
  static int strangeness(int c) {
    if (!isVisible(c)) {
      return Character.isLetterOrDigit(c) ? 4 : " \t\n\r".indexOf(c) >= 0 ? 5 : Character.isISOControl(c) ? 7 : 6;
    }
    return Character.isLowerCase(c) ? 0 : Character.isDigit(c) ? 1 : Character.isLetter(c) ? 2 : 3;
  }

  private static void add(String characters, Characters set, Set<Integer> members) {
    for (int at = 0; at < characters.length(); at += Character.charCount(characters.codePointAt(at))) {
      if (set.contains(characters.codePointAt(at))) {
        members.add(characters.codePointAt(at));
      }
    }
  }

  private static int[] first(Set<Integer> members, int most) {
    var first = new int[Math.min(most, members.size())];
    var each = members.iterator();
    for (int i = 0; i < first.length; i++) {
      first[i] = each.next();
    }
    return first;
  }

  /** Members in the order of the alphabet, to be written one after the other. */
  static int[] runOf(Characters set) {
    for (var run : RUNS) {
      if (holdsAll(run, set)) {
        return run.codePoints().toArray();
      }
    }
    return membersOf(set, 1);
  }

  private static boolean holdsAll(String run, Characters set) {
    for (int i = 0; i < run.length(); i++) {
      if (!set.contains(run.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static List<Integer> ends(Characters set) {
    var ends = new ArrayList<Integer>();
    for (var range : set.ranges()) {
      int from = set.negated() ? range.from() - 1 : range.from();
      int to = set.negated() ? range.to() + 1 : range.to();
      for (int end : new int[] {from, to}) {
        if (end >= 0 && end <= Characters.LAST && set.contains(end)) {
          ends.add(end);
        }
      }
    }
    return ends;
  }

  private static boolean isVisible(int c) {
    return c > ' ' && c < 0x7F;
  }
}
