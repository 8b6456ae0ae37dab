package dev.remit.platform.security;

import dev.remit.platform.problem.Problem;

/** Nobody has said who they are, or what they said does not hold (any more). */
public class NotSignedIn extends Problem {

  public NotSignedIn() {
    this("Sign in, or send a token in the header Authorization.");
  }

  public NotSignedIn(String reason) {
    super(Kind.UNAUTHENTICATED, "not-signed-in", reason);
  }
}
