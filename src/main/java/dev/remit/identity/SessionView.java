package dev.remit.identity;

import java.time.Instant;
import java.util.UUID;

/**
 * A browser in which somebody is signed in.
 *
 * @param method how they signed in
 * @param browser what it says it is
 * @param lastSeenAt when it last asked for something, to the minute
 * @param endsAt when it ends at the latest
 * @param current whether it is the one that asks
 */
public record SessionView(
    UUID id, String method, String browser, Instant createdAt, Instant lastSeenAt, Instant endsAt, boolean current) {}
