package dev.remit.identity.company;

import dev.remit.platform.problem.Problem;

/** The company's sign-in did not tell who somebody is. */
public final class CompanySignInFailed extends Problem {

  private CompanySignInFailed(Kind kind, String code, String message) {
    super(kind, code, message);
  }

  /** What came back is not the answer to what this browser began, or proves nothing. */
  static CompanySignInFailed unproved() {
    return new CompanySignInFailed(Kind.UNAUTHENTICATED, "company-sign-in-unproved",
        "The company's sign-in did not prove who you are. Begin it once more.");
  }

  static CompanySignInFailed cancelled() {
    return new CompanySignInFailed(Kind.UNAUTHENTICATED, "company-sign-in-cancelled", "The company's sign-in was not completed.");
  }

  /** It does not answer, or not in its own protocol. */
  public static CompanySignInFailed away() {
    return new CompanySignInFailed(Kind.UNAVAILABLE, "company-sign-in-away",
        "The company's sign-in does not answer at the moment. Accounts with a password here still work.");
  }

  /** They are who they say, and have no place here. */
  public static CompanySignInFailed notAdmitted() {
    return new CompanySignInFailed(Kind.UNAUTHENTICATED, "company-sign-in-not-admitted",
        "The company knows you, but you have no active account here. Ask an administrator of Remit.");
  }
}
