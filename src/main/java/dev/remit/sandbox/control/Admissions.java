package dev.remit.sandbox.control;

import dev.remit.platform.security.NotSignedIn;
import dev.remit.platform.security.Secret;
import dev.remit.sandbox.SandboxKeyChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Who comes with a key. What the database says is believed for some seconds, because sandboxes are called a thousand times in
 * one; a key that is taken back here opens nothing from that moment on, on another server after those seconds.
 */
@ApplicationScoped
public class Admissions {

  private static final long BELIEVED = TimeUnit.SECONDS.toNanos(5);
  private static final int MOST = 10_000;

  private final Map<String, Admission> known = new ConcurrentHashMap<>();

  @Inject
  Keys keys;

  @Inject
  Clock clock;

  private record Admission(@Nullable Guest guest, long since) {

    boolean isFresh(long now) {
      return now - since < BELIEVED;
    }

    boolean opens(Instant now) {
      return guest != null && guest.until() != null && now.isBefore(guest.until());
    }
  }

  /** @throws NotSignedIn when the key is none, or opens nothing any more */
  public Guest with(String key) {
    var hash = Secret.hash(key);
    long now = System.nanoTime();
    var admission = known.get(hash);
    if (admission == null || !admission.isFresh(now)) {
      admission = new Admission(keys.admit(hash).orElse(null), now);
      remember(hash, admission);
    }
    if (admission.guest == null || !admission.opens(clock.instant())) {
      throw new NotSignedIn("This key to the sandbox is unknown, has ended or was taken back.");
    }
    return admission.guest;
  }

  private void remember(String hash, Admission admission) {
    if (known.size() >= MOST) {
      known.clear();
    }
    known.put(hash, admission);
  }

  void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) SandboxKeyChanged event) {
    known.clear();
  }
}
