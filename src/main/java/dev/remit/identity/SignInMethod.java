package dev.remit.identity;

/** How somebody said who they are. */
public enum SignInMethod {
  PASSWORD("password", false),
  PASSWORD_AND_CODE("password and code", true),
  /** A directory of the company checked the password. */
  DIRECTORY("company directory", false),
  /** The company's identity provider vouches for them, second factor included if it asks for one. */
  OPENID("company sign-in", true),
  /** The one-time link of the first start. */
  SET_UP("set-up link", true);

  private final String text;
  private final boolean strong;

  SignInMethod(String text, boolean strong) {
    this.text = text;
    this.strong = strong;
  }

  /** As people read it. */
  public String text() {
    return text;
  }

  /** Whether it is enough for an administrator where a second factor is asked of them. */
  public boolean strong() {
    return strong;
  }
}
