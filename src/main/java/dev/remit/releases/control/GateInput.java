package dev.remit.releases.control;

import org.jspecify.annotations.Nullable;

/**
 * What somebody asks of the gates, as they wrote it.
 *
 * @param component name of one, {@code [namespace/]name}
 * @param version of it
 * @param environment name of one
 * @param patience how long the answer may take while it is not known: seconds, or a duration of ISO 8601; not at all when absent
 */
public record GateInput(@Nullable String component, @Nullable String version, @Nullable String environment, @Nullable String patience) {}
