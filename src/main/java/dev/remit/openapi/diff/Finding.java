package dev.remit.openapi.diff;

import dev.remit.openapi.Direction;
import dev.remit.openapi.tree.Pointer;
import org.jspecify.annotations.Nullable;

/**
 * A difference that has no direction yet.
 *
 * @param rule what kind of difference
 * @param step where it is, seen from the pair it was found in
 * @param before pointer into the old document, null if it is not there
 * @param after the same in the new document
 * @param old the old value as JSON, null if it is not there
 * @param now the new value likewise
 * @param only the one direction it matters in; {@link Direction#NONE} for both
 */
record Finding(
    Rule rule,
    Step step,
    @Nullable Pointer before,
    @Nullable Pointer after,
    @Nullable String old,
    @Nullable String now,
    Direction only) {

  /** Of a longer value only the beginning is kept, in characters; that tells it apart well enough. */
  static final int LONGEST = 16_384;

  static Finding of(Rule rule, @Nullable Located before, @Nullable Located after) {
    return at(Step.HERE, rule, before, after);
  }

  static Finding at(Step step, Rule rule, @Nullable Located before, @Nullable Located after) {
    return new Finding(rule, step, pointer(before), pointer(after), json(before), json(after), Direction.NONE);
  }

  /** Two places of which many findings are to be made, without the values that stand there. */
  static Place at(@Nullable Located before, @Nullable Located after) {
    return new Place(pointer(before), pointer(after));
  }

  /** Where something differs. */
  record Place(@Nullable Pointer before, @Nullable Pointer after) {

    Finding by(Rule rule, @Nullable String old, @Nullable String now) {
      return new Finding(rule, Step.HERE, before, after, old, now, Direction.NONE);
    }
  }

  Finding only(Direction direction) {
    return new Finding(rule, step, before, after, old, now, direction);
  }

  /** The same at the same places with other words for the values. */
  Finding showing(@Nullable String oldValue, @Nullable String newValue) {
    return new Finding(rule, step, before, after, oldValue, newValue, only);
  }

  private static @Nullable Pointer pointer(@Nullable Located located) {
    return located == null ? null : located.pointer();
  }

  private static @Nullable String json(@Nullable Located located) {
    return located == null ? null : located.node().toJson(LONGEST);
  }
}
