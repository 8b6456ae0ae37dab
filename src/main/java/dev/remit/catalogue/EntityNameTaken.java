package dev.remit.catalogue;

import dev.remit.platform.problem.Problem;

/** Something of this kind has this name already. */
public class EntityNameTaken extends Problem {

  public EntityNameTaken() {
    super(Kind.CONFLICT, "entity-name-taken", "Something of this kind has this name already.");
  }
}
