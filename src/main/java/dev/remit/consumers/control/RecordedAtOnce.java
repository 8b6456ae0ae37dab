package dev.remit.consumers.control;

import dev.remit.platform.problem.Problem;

/** Somebody recorded the same at the same time. */
class RecordedAtOnce extends Problem {

  RecordedAtOnce() {
    super(Kind.CONFLICT, "recorded-at-once", "Somebody recorded the same at the same time. Try again.");
  }
}
