package dev.remit.identity.control;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How long one waits after how many failures: nothing for the first ones, then twice as long each time, and not for ever. */
final class Lockout {

  private static final int FREE = 5;
  private static final int DOUBLINGS = 5;
  private static final Duration SHORTEST = Duration.ofSeconds(30);
  private static final Duration LONGEST = Duration.ofMinutes(15);

  private Lockout() {}

  /** Until when nobody gets in after this many failures in a row. */
  static @Nullable Instant until(int failures, Instant now) {
    if (failures < FREE) {
      return null;
    }
    var delay = SHORTEST.multipliedBy(1L << Math.min(failures - FREE, DOUBLINGS));
    return now.plus(delay.compareTo(LONGEST) < 0 ? delay : LONGEST);
  }
}
