package dev.remit.openapi.fuzz;

import java.lang.management.ManagementFactory;

/** How long an input may take, in processor time, so that a busy machine does not look like a hang. */
final class Patience {

  /** Instrumented code is several times slower than it is in use. */
  private static final long NANOS = 10_000_000_000L;

  private final long start = now();

  void isNotExhausted() {
    if (now() - start > NANOS) {
      throw new AssertionError("This input takes more than ten seconds.");
    }
  }

  private static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
