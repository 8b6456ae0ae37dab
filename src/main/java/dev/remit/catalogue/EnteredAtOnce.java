package dev.remit.catalogue;

import dev.remit.platform.problem.Problem;

/** Two entered, or referred to, the same new name at the same moment; the slower one asks again and finds it. */
public class EnteredAtOnce extends Problem {

  public EnteredAtOnce() {
    super(Kind.CONFLICT, "entered-at-once", "Somebody else entered the same name at this moment. Try again.");
  }
}
