package dev.remit.contracts;

import dev.remit.platform.problem.Problem;

/** The version exists with another document; published versions do not change. */
public class VersionAlreadyPublished extends Problem {

  public VersionAlreadyPublished(String version) {
    super(Kind.CONFLICT, "version-already-published",
        "Version " + version + " is published with another document. Raise info.version.");
  }
}
