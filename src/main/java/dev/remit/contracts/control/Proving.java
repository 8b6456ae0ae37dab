package dev.remit.contracts.control;

import dev.remit.contracts.VersionPublished;
import dev.remit.platform.persistence.DatabaseReady;
import dev.remit.platform.persistence.Outage;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Has the proofs of published versions confirmed in the background, one version at a time on this server: soon after a
 * publication, and otherwise whatever is due, which is what waits, what an ended server has left, and what failed.
 */
@ApplicationScoped
public class Proving {

  private static final System.Logger LOG = System.getLogger(Proving.class.getName());
  private static final long SECONDS_BETWEEN_LOOKS = 15;

  @Resource
  ManagedScheduledExecutorService timer;

  @Inject
  Proofs proofs;

  @Inject
  Confirmation confirmation;

  private final AtomicBoolean busy = new AtomicBoolean();
  private volatile boolean stopping;

  void begin(@Observes DatabaseReady event) {
    timer.scheduleWithFixedDelay(this::look, 1, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
  }

  void continueWith(@Observes(during = TransactionPhase.AFTER_SUCCESS) VersionPublished event) {
    timer.execute(this::look);
  }

  @PreDestroy
  void stop() {
    stopping = true;
  }

  private void look() {
    if (busy.compareAndSet(false, true)) {
      try {
        workOff();
      } finally {
        busy.set(false);
      }
    }
  }

  /** A failure here would end the schedule. */
  private void workOff() {
    try {
      for (var task = proofs.take(); task.isPresent() && !stopping; task = proofs.take()) {
        confirm(task.get());
      }
    } catch (RuntimeException failure) {
      if (!stopping && !Outage.isBehind(failure)) {
        LOG.log(Level.WARNING, "The proofs that wait cannot be looked for; the next look is in "
            + SECONDS_BETWEEN_LOOKS + " seconds", failure);
      }
    }
  }

  private void confirm(ProofTask task) {
    try {
      if (task.turn() > Proofs.TRIES) {
        throw new IllegalStateException("Each try ended with its server");
      }
      confirmation.of(task);
    } catch (RuntimeException failure) {
      if (!stopping && !proofs.giveBack(task)) {
        LOG.log(Level.WARNING, "The proofs of version " + task.version() + " (" + task.id() + ") could not be confirmed in "
            + Proofs.TRIES + " tries; its verdict stands", failure);
      }
    }
  }
}
