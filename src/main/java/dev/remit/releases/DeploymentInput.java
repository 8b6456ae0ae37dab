package dev.remit.releases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a version of a component was put somewhere.
 *
 * @param component its name, {@code [namespace/]name}
 * @param version of the component: at most 100 letters, digits, and {@code . - _ + /}
 * @param environment name of one
 * @param instance which of several that run beside each other for good; absent for the only one
 * @param status {@code started}, {@code succeeded}, {@code failed} or {@code rolled-back}; {@code succeeded} when absent
 * @param externalId how the caller calls this deployment, at most 200 characters: what is told of it again is about the same one.
 *     Without it each report is about a deployment of its own
 * @param at when it happened; now when absent
 */
public record DeploymentInput(
    @Nullable String component,
    @Nullable String version,
    @Nullable String environment,
    @Nullable String instance,
    @Nullable String status,
    @Nullable String externalId,
    @Nullable Instant at) {}
