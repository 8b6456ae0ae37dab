package dev.remit.catalogue;

import dev.remit.platform.problem.Problem;

/** Two entered, changed or referred to the same at the same moment; the slower one asks again and finds it. */
public class EnteredAtOnce extends Problem {

  public EnteredAtOnce() {
    super(Kind.CONFLICT, "entered-at-once", "Somebody else entered or changed the same at this moment. Try again.");
  }
}
