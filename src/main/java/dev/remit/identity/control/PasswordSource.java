package dev.remit.identity.control;

import dev.remit.identity.SignInMethod;
import java.util.Optional;
import java.util.UUID;

/** Something outside Remit that knows passwords. It is asked for names of which Remit itself keeps no password. */
public interface PasswordSource {

  /**
   * Who has this name and this password there; entered into Remit, if they are new.
   *
   * @return nobody when they do not fit, or when the source does not answer
   */
  Optional<UUID> check(String name, String password);

  /** Whether it did answer when it was asked last. */
  default boolean answers() {
    return true;
  }

  /** How somebody has signed in whose password was checked here. */
  SignInMethod method();
}
