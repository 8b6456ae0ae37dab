package dev.remit.identity.control;

import dev.remit.platform.problem.Problem;

/** Somebody did not get in. Nobody is told why: not whether there is such a person, nor whether they are locked out. */
public final class SignInRefused extends Problem {

  private final boolean late;

  private SignInRefused(String message, boolean late) {
    super(Kind.UNAUTHENTICATED, "sign-in-refused", message);
    this.late = late;
  }

  /** Whether one has to begin anew. */
  public boolean late() {
    return late;
  }

  static SignInRefused wrongPassword() {
    return new SignInRefused("This name and password do not fit.", false);
  }

  static SignInRefused wrongCode() {
    return new SignInRefused("This code does not fit, or was used already.", false);
  }

  static SignInRefused tooLate() {
    return new SignInRefused("That took too long. Sign in once more.", true);
  }
}
