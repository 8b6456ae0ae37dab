package dev.remit.sandbox;

import java.time.Instant;

/**
 * A space in which a mock remembers.
 *
 * @param items how many are kept
 * @param bytes how much memory they take, nearly
 * @param endsAt when it is gone if nobody uses it
 */
public record SpaceView(String api, String version, String name, int items, long bytes, Instant usedAt, Instant endsAt) {}
