package dev.remit.platform.rest;

import dev.remit.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** The header If-Match (RFC 9110, section 13.1.1) where an object's tag is its revision. */
public final class Precondition {

  private Precondition() {}

  /**
   * The revision that the client has seen.
   *
   * @throws Problem of kind UNCONDITIONAL without the header, STALE when it names no revision
   */
  public static int revision(@Nullable String ifMatch) {
    if (ifMatch == null) {
      throw new Problem(Problem.Kind.UNCONDITIONAL, "if-match-required",
          "Send the ETag of what you have read in the header If-Match.");
    }
    if (!ifMatch.matches("\"\\d{1,9}\"")) {
      throw new Problem(Problem.Kind.STALE, "stale", "The header If-Match has none of our tags. Read it again.");
    }
    return Integer.parseInt(ifMatch.substring(1, ifMatch.length() - 1));
  }
}
