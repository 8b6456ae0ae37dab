package dev.remit.testing;

/** The token with which tests come as the automation that installs Remit. */
public final class Bootstrap {

  public static final String TOKEN = "rmt_tests-only-0123456789abcdefghijklmnopqrstuvwxyz";

  /** What a client sends. */
  public static final String AUTHORIZATION = "Bearer " + TOKEN;

  private Bootstrap() {}
}
