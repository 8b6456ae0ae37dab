package dev.remit.identity;

import dev.remit.platform.problem.Problem;

/** No team has this name, or the asker may not know it. */
public class TeamNotFound extends Problem {

  public TeamNotFound() {
    super(Kind.NOT_FOUND, "no-such-team", "There is no team of this name.");
  }
}
