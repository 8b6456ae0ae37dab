package dev.remit.identity;

import dev.remit.platform.problem.Problem;

/** Nobody has this name, or the asker may not know them. */
public class PersonNotFound extends Problem {

  public PersonNotFound() {
    super(Kind.NOT_FOUND, "no-such-person", "There is no person of this name.");
  }
}
