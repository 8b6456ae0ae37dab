package dev.remit.identity.control;

import dev.remit.identity.SignInMethod;
import java.util.UUID;

/** What comes of a right password: somebody is in, or a code is asked for too. */
public sealed interface SignInAnswer {

  /**
   * They are who they say.
   *
   * @param browser for this browser to keep: in it strangers' failures will not count, see {@link Accounts}
   */
  record SignedIn(UUID person, SignInMethod method, String browser) implements SignInAnswer {}

  /**
   * The password is right, and this account asks for a code.
   *
   * @param ticket to come back with, within five minutes
   */
  record CodeNeeded(String ticket) implements SignInAnswer {}
}
