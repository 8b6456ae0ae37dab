package dev.remit.platform.pages;

import dev.remit.platform.problem.Problem;

/** A link that is none, or not any more. */
public class NothingHere extends Problem {

  public NothingHere() {
    super(Kind.NOT_FOUND, "no-such-link", "This link does not exist, or was used already.");
  }
}
