package dev.remit.catalogue;

import dev.remit.platform.problem.Problem;

/** Nothing of this kind has this name, or the asker may not know it. */
public class EntityNotFound extends Problem {

  public EntityNotFound() {
    super(Kind.NOT_FOUND, "no-such-entity", "There is nothing of this kind and name.");
  }
}
