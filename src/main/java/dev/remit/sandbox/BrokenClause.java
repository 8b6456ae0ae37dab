package dev.remit.sandbox;

/**
 * Where a request breaks its contract.
 *
 * @param place {@code path}, {@code query}, {@code header}, {@code cookie}, {@code body}, {@code media-type} or {@code security}
 * @param name of the parameter; of a body the JSON pointer to the value (RFC 6901), empty for all of it
 * @param rule keyword that it breaks
 * @param clause JSON pointer to the place of the contract's document
 * @param href where the contract is read
 */
public record BrokenClause(String place, String name, String rule, String detail, String clause, String href) {}
