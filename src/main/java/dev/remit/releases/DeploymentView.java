package dev.remit.releases;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version of a component that was put somewhere.
 *
 * @param component its name in its address
 * @param environment name of it
 * @param instance {@code main} for the only one
 * @param status how far it is
 * @param at when that became so
 * @param current whether this is what runs there now
 * @param recordedBy who told it last
 */
public record DeploymentView(
    UUID id,
    String component,
    String version,
    String environment,
    String instance,
    String status,
    Instant at,
    boolean current,
    @Nullable String externalId,
    String recordedBy,
    Instant recordedAt) {}
