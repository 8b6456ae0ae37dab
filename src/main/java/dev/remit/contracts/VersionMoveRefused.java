package dev.remit.contracts;

import dev.remit.platform.problem.Problem;

/** The version is not where this step begins. */
public class VersionMoveRefused extends Problem {

  public VersionMoveRefused(String version, VersionState from, VersionState to) {
    super(Kind.CONFLICT, "wrong-state", "Version " + version + " is " + from + " and cannot become " + to + ".");
  }

  public VersionMoveRefused(String message) {
    super(Kind.CONFLICT, "wrong-state", message);
  }
}
