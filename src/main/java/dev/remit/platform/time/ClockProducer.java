package dev.remit.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;

/** The one clock: UTC, ticking in microseconds, so that a time read back from a database equals the one written. */
@ApplicationScoped
public class ClockProducer {

  private static final Duration TICK = Duration.ofNanos(1_000);

  @Produces
  @ApplicationScoped
  Clock clock() {
    return Clock.tick(Clock.systemUTC(), TICK);
  }
}
