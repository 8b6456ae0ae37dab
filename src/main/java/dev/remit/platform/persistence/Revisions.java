package dev.remit.platform.persistence;

import dev.remit.platform.problem.Problem;

/** Edits are made on what somebody has seen, and on nothing newer. */
public final class Revisions {

  private Revisions() {}

  /** @throws Problem of kind STALE when there is another revision now */
  public static void check(int seen, int now) {
    if (seen != now) {
      throw new Problem(Problem.Kind.STALE, "stale", "It was edited since you read it. Read it again.");
    }
  }
}
