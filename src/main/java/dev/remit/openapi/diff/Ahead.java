package dev.remit.openapi.diff;

import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/** What a walk has still to come to: the nearest first, so that each is told by a short way, and behind the harder steps last. */
final class Ahead {

  private final ArrayDeque<Visit> plain = new ArrayDeque<>();
  private final ArrayDeque<Visit> underKeywords = new ArrayDeque<>(2);
  private final ArrayDeque<Visit> unshown = new ArrayDeque<>(2);

  void add(Visit visit) {
    switch (visit.step().effort()) {
      case PLAIN -> plain.add(visit);
      case KEYWORD -> underKeywords.add(visit);
      case UNSHOWN -> unshown.add(visit);
    }
  }

  /** Null at the end. */
  @Nullable Visit next() {
    var next = plain.poll();
    if (next == null) {
      next = underKeywords.poll();
    }
    return next == null ? unshown.poll() : next;
  }
}
