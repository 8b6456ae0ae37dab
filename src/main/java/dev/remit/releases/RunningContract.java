package dev.remit.releases;

/**
 * What runs somewhere now and names a version of some API's contract.
 *
 * @param contract version of the contract, as it was stated
 */
public record RunningContract(RunningVersion running, String contract) {}
