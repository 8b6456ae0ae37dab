package dev.remit.identity.control;

import dev.remit.identity.password.Argon2id;
import dev.remit.platform.problem.Problem;
import dev.remit.platform.security.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes and compares hashes, each of which takes a fifth of a second and 19 MiB: so only a few at once. */
@ApplicationScoped
class PasswordHasher {

  private static final int AT_ONCE = 2;

  /** Of a password that nobody has: what a wrong one is compared with where there is none. */
  private static final String NOBODYS = Argon2id.PRESENT.hash(Secret.random());

  final Semaphore places = new Semaphore(AT_ONCE, true);
  Duration patience = Duration.ofSeconds(2);

  /**
   * Whether a hash is that of this password; takes as long where there is no hash.
   *
   * @throws Problem of kind TOO_MANY when too many wait
   */
  boolean matches(@Nullable String hash, String password) {
    return inTurn(() -> Argon2id.matches(hash == null ? NOBODYS : hash, password)) && hash != null;
  }

  /** @throws Problem of kind TOO_MANY when too many wait */
  String hash(String password) {
    return inTurn(() -> Argon2id.PRESENT.hash(password));
  }

  private <T> T inTurn(Supplier<T> work) {
    enter();
    try {
      return work.get();
    } finally {
      places.release();
    }
  }

  private void enter() {
    try {
      if (places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        return;
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
    throw new Problem(Problem.Kind.TOO_MANY, "too-many-sign-ins", "Too many people sign in at this moment. Try again shortly.");
  }
}
