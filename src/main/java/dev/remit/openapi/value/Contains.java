package dev.remit.openapi.value;

import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.Node;
import org.jspecify.annotations.Nullable;

/**
 * How many items satisfy {@code contains}.
 *
 * @param surely so many do
 * @param perhaps so many more may
 */
record Contains(int surely, int perhaps) {

  /** {@code contains} with {@code minContains} and {@code maxContains} beside it. */
  static Answer together(Application at, Node argument) {
    var count = count(at, argument);
    var least = at.schema.get("minContains");
    return count == null ? Answer.YES
        : (least == null ? count.anyAtAll() : count.atLeast(least)).and(count.atMost(at.schema.get("maxContains")));
  }

  /** {@code contains} by itself, which {@code minContains: 0} takes back. */
  static Answer any(Application at, Node argument) {
    var count = count(at, argument);
    var least = at.schema.number("minContains");
    return count == null || least != null && least.signum() == 0 ? Answer.YES : count.anyAtAll();
  }

  /** {@code minContains} by itself. */
  static Answer atLeast(Application at, Node limit) {
    var count = count(at, at.schema.get("contains"));
    return count == null ? Answer.YES : count.atLeast(limit);
  }

  /** {@code maxContains} by itself. */
  static Answer atMost(Application at, Node limit) {
    var count = count(at, at.schema.get("contains"));
    return count == null ? Answer.YES : count.atMost(limit);
  }

  private static @Nullable Contains count(Application at, @Nullable Node schema) {
    if (!(at.value instanceof ArrayNode array) || schema == null) {
      return null;
    }
    int surely = 0;
    int perhaps = 0;
    for (int i = 0; i < array.size(); i++) {
      var answer = at.inside(schema, array.item(i));
      at.lookedAt(i, answer);
      surely += answer == Answer.YES ? 1 : 0;
      perhaps += answer == Answer.UNKNOWN ? 1 : 0;
    }
    return new Contains(surely, perhaps);
  }

  private Answer anyAtAll() {
    return surely > 0 ? Answer.YES : perhaps > 0 ? Answer.UNKNOWN : Answer.NO;
  }

  private Answer atLeast(Node limit) {
    return between(Sizes.atLeast(surely, limit), Sizes.atLeast(surely + perhaps, limit));
  }

  private Answer atMost(@Nullable Node limit) {
    return limit == null ? Answer.YES : between(Sizes.atMost(surely, limit), Sizes.atMost(surely + perhaps, limit));
  }

  private static Answer between(Answer fewest, Answer most) {
    return fewest == most ? fewest : Answer.UNKNOWN;
  }
}
