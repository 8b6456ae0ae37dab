package dev.remit.catalogue;

import dev.remit.platform.problem.Problem;

/** Another API has this name. */
public class ApiNameTaken extends Problem {

  public ApiNameTaken(String name) {
    super(Kind.CONFLICT, "api-name-taken", "There is an API named " + name + " already.");
  }
}
