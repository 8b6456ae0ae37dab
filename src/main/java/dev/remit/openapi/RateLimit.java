package dev.remit.openapi;

import java.time.Duration;

/**
 * How often an operation may be called, as its contract declares it.
 *
 * @param calls most calls within the window, at least 1
 * @param window how long it lasts
 */
public record RateLimit(long calls, Duration window) {}
