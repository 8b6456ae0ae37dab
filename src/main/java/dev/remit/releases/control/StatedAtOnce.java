package dev.remit.releases.control;

import dev.remit.platform.problem.Problem;

/** Two versions of one component have named an API for the first time at the same time. */
class StatedAtOnce extends Problem {

  StatedAtOnce() {
    super(Kind.CONFLICT, "stated-at-once", "Somebody else has just stated another version of this component. Send it again.");
  }
}
