package dev.remit.consumers;

import org.jspecify.annotations.Nullable;

/**
 * Who uses an API.
 *
 * @param component name of the component that uses it, {@code [namespace/]name}
 * @param componentVersion its version; absent for whichever
 * @param version the contract version it relies on; the latest when absent
 */
public record ConsumptionInput(@Nullable String component, @Nullable String componentVersion, @Nullable String version) {}
