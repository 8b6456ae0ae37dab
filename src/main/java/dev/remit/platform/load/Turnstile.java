package dev.remit.platform.load;

import dev.remit.platform.problem.Problem;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Lets only so many in at the same time. Who comes later waits in the order of arrival, and not for ever. */
public final class Turnstile {

  private final Semaphore places;
  private final Duration patience;

  /** Somebody inside; close it on leaving. */
  public interface Pass extends AutoCloseable {
    @Override
    void close();
  }

  public Turnstile(int places, Duration patience) {
    this.places = new Semaphore(places, true);
    this.patience = patience;
  }

  /**
   * Does something inside.
   *
   * @throws Problem of kind UNAVAILABLE when there is no place in time
   */
  public <T> T inside(Supplier<T> work) {
    var pass = enter();
    try {
      return work.get();
    } finally {
      pass.close();
    }
  }

  /** @throws Problem of kind UNAVAILABLE when there is no place in time */
  public Pass enter() {
    try {
      if (places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        return places::release;
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
    throw new Problem(Problem.Kind.UNAVAILABLE, "busy", "Too many large documents are being worked on. Try again shortly.");
  }
}
