package dev.remit.openapi.value;

import java.util.BitSet;

/**
 * The positions of an object's members or an array's items that some keyword has looked at: the annotations of JSON
 * Schema 2020-12 (core, section 11) as sets of what is known and of what may be.
 */
final class Evaluated {

  private final BitSet surely = new BitSet();
  private final BitSet perhaps = new BitSet();
  private boolean perhapsAll;

  void add(int position, Answer so) {
    if (so != Answer.NO) {
      (so == Answer.YES ? surely : perhaps).set(position);
    }
  }

  /** Says that a schema may look at anything. */
  void addPerhapsAll() {
    perhapsAll = true;
  }

  /** Takes over what a schema has looked at if it holds. */
  void merge(Evaluated other, Answer holds) {
    if (holds == Answer.NO) {
      return;
    }
    (holds == Answer.YES ? surely : perhaps).or(other.surely);
    perhaps.or(other.perhaps);
    perhapsAll |= other.perhapsAll;
  }

  Answer contains(int position) {
    return surely.get(position) ? Answer.YES : perhapsAll || perhaps.get(position) ? Answer.UNKNOWN : Answer.NO;
  }
}
