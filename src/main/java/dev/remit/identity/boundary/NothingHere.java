package dev.remit.identity.boundary;

import dev.remit.platform.problem.Problem;

/** A link that is none, or not any more. */
class NothingHere extends Problem {

  NothingHere() {
    super(Kind.NOT_FOUND, "no-such-link", "This link does not exist, or was used already.");
  }
}
