package dev.remit.sandbox.control;

import dev.remit.platform.persistence.DatabaseReady;
import dev.remit.platform.persistence.Outage;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.concurrent.TimeUnit;

/** Records from time to time what was seen of uses. */
@ApplicationScoped
public class SightingsTimer {

  private static final System.Logger LOG = System.getLogger(SightingsTimer.class.getName());

  @Resource
  ManagedScheduledExecutorService timer;

  @Inject
  Sightings sightings;

  void begin(@Observes DatabaseReady event) {
    timer.scheduleWithFixedDelay(this::record, 1, 1, TimeUnit.MINUTES);
  }

  /** A failure here would end the schedule. */
  private void record() {
    try {
      sightings.record();
    } catch (RuntimeException failure) {
      if (!Outage.isBehind(failure)) {
        LOG.log(Level.WARNING, "What was seen of uses cannot be recorded; the next try is in a minute", failure);
      }
    }
  }
}
