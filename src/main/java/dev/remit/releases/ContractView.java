package dev.remit.releases;

/**
 * A contract version by name.
 *
 * @param api name of the API in its address
 * @param version of its contract
 */
public record ContractView(String api, String version) {}
