package dev.remit.identity.control;

import java.time.Instant;
import java.util.UUID;

/**
 * A session that has just begun, or got a new secret.
 *
 * @param secret what the browser has to keep; told once
 * @param endsAt when it ends at the latest
 */
public record OpenedSession(UUID id, String secret, Instant endsAt) {}
