package dev.remit.releases;

import java.util.UUID;

/**
 * A contract version that a version of a component names.
 *
 * @param api key of the API
 * @param name of the API, as it stands in its address
 * @param version of its contract, as it was written: whether there is such a version is not known here
 */
public record StatedContract(UUID api, String name, String version) {}
