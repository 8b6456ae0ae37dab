package dev.remit.contracts;

import dev.remit.platform.problem.Problem;

/** The API has no such version. */
public class VersionNotFound extends Problem {

  public VersionNotFound() {
    super(Kind.NOT_FOUND, "no-such-version", "The API has no such version.");
  }
}
