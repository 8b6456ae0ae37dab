package dev.remit.openapi.use;

import dev.remit.openapi.Change;
import org.jspecify.annotations.Nullable;

/** The places of a change. */
final class Pointers {

  private Pointers() {}

  /** Whether neither document has a place that says it, as where something is demanded that is described nowhere. */
  static boolean leadNowhere(Change change) {
    return isNowhere(change.pointerBefore()) && isNowhere(change.pointerAfter())
        || "".equals(change.pointerBefore()) || "".equals(change.pointerAfter());
  }

  private static boolean isNowhere(@Nullable String pointer) {
    return pointer == null || pointer.isEmpty();
  }
}
