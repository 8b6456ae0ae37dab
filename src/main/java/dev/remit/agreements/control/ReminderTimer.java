package dev.remit.agreements.control;

import dev.remit.platform.persistence.DatabaseReady;
import dev.remit.platform.persistence.Outage;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
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
