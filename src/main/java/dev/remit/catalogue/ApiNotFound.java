package dev.remit.catalogue;

import dev.remit.platform.problem.Problem;

/** No API has this name. The name is not repeated: it may be anything somebody typed. */
public class ApiNotFound extends Problem {

  public ApiNotFound() {
    super(Kind.NOT_FOUND, "no-such-api", "There is no API of this name.");
  }
}
