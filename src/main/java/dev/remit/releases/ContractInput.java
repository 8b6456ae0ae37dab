package dev.remit.releases;

import org.jspecify.annotations.Nullable;

/**
 * A contract version that is named.
 *
 * @param api name of an API of the catalogue, {@code [namespace/]name}
 * @param version of its contract, as its document states it
 */
public record ContractInput(@Nullable String api, @Nullable String version) {}
