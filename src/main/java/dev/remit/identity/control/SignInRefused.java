package dev.remit.identity.control;

import dev.remit.platform.problem.Problem;

/** Somebody did not get in. Nobody is told why: not whether there is such a person, nor whether they are locked out. */
public final class SignInRefused extends Problem {

  private SignInRefused(String message) {
    super(Kind.UNAUTHENTICATED, "sign-in-refused", message);
  }

  static SignInRefused wrongPassword() {
    return new SignInRefused("This name and password do not fit.");
  }

  static SignInRefused wrongCode() {
    return new SignInRefused("This code does not fit, or was used already.");
  }

  static SignInRefused late() {
    return new SignInRefused("That took too long. Sign in once more.");
  }
}
