package dev.remit.openapi.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.openapi.Change;
import dev.remit.openapi.Diff;
import dev.remit.openapi.Document;
import java.util.Objects;

/** The law that a change made backwards is its mirror: what tightens one way loosens the other, at the same places. */
final class Mirrored {

  private Mirrored() {}

  static void assertMirrored(Document before, Document after) {
    var there = Diff.between(before, after);
    var back = Diff.between(after, before);
    for (var change : there.stream().filter(Mirrored::isAboutValues).toList()) {
      assertThat(back).as("the mirror of %s", change).anyMatch(other -> isMirror(change, other));
    }
  }

  // what stands around schemas is not all symmetric: a version goes up, a path has names
  private static boolean isAboutValues(Change change) {
    return Sample.rule(change).compareTo(Rule.TYPE_NARROWED) >= 0;
  }

  private static boolean isMirror(Change change, Change other) {
    var one = Sample.rule(change);
    var two = Sample.rule(other);
    return (one.mirror() == two || two.mirror() == one)
        && Objects.equals(change.pointerBefore(), other.pointerAfter())
        && Objects.equals(change.pointerAfter(), other.pointerBefore());
  }
}
