package dev.remit.agreements.control;

import dev.remit.consumers.ConsumptionChanged;
import dev.remit.contracts.VersionDrafted;
import dev.remit.contracts.VersionPublished;
import dev.remit.platform.persistence.DatabaseReady;
import dev.remit.platform.persistence.Outage;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** Looks at all open reviews from time to time. */
@ApplicationScoped
public class ReminderTimer {

  private static final System.Logger LOG = System.getLogger(ReminderTimer.class.getName());
  private static final long MINUTES_BETWEEN_LOOKS = 10;

  @Resource
  ManagedScheduledExecutorService timer;

  @Inject
  Reminders reminders;

  void begin(@Observes DatabaseReady event) {
    timer.scheduleWithFixedDelay(this::look, 1, MINUTES_BETWEEN_LOOKS, TimeUnit.MINUTES);
  }

  /** Whom a review waits for may be others now. */
  void follow(@Observes(during = TransactionPhase.AFTER_SUCCESS) VersionDrafted event) {
    timer.execute(() -> look(event.api(), "A draft"));
  }

  void follow(@Observes(during = TransactionPhase.AFTER_SUCCESS) VersionPublished event) {
    timer.execute(() -> look(event.api(), "A publication"));
  }

  void follow(@Observes(during = TransactionPhase.AFTER_SUCCESS) ConsumptionChanged event) {
    timer.execute(() -> look(event.api(), "What is used"));
  }

  private void look(UUID api, String what) {
    try {
      reminders.openOf(api).forEach(this::look);
    } catch (RuntimeException failure) {
      tell(failure, what + " cannot be told to those who are asked");
    }
  }

  /** A failure here would end the schedule. */
  private void look() {
    try {
      int from = 0;
      for (var open = reminders.open(from); !open.isEmpty(); open = reminders.open(from)) {
        open.forEach(this::look);
        from += open.size();
      }
    } catch (RuntimeException failure) {
      tell(failure, "Open reviews cannot be looked for");
    }
  }

  private void look(UUID review) {
    try {
      reminders.look(review);
    } catch (RuntimeException failure) {
      tell(failure, "The review " + review + " cannot be looked at");
    }
  }

  private static void tell(RuntimeException failure, String what) {
    if (!Outage.isBehind(failure)) {
      LOG.log(Level.WARNING, what + "; the next look is in " + MINUTES_BETWEEN_LOOKS + " minutes", failure);
    }
  }
}
