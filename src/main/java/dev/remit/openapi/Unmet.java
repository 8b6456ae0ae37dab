package dev.remit.openapi;

import org.jspecify.annotations.Nullable;

/**
 * Something a consumer counts on and the contract does not promise: a change the other way round.
 *
 * @param rule stable name of the kind, in kebab-case
 * @param severity BREAKING if it cannot work by the contract, RISKY if the contract does not say
 * @param operation as the contract writes it, or as the consumer does where the contract has none
 * @param place where in the operation, in words
 * @param detail what is counted on and what the contract says, one sentence
 * @param pointer JSON pointer (RFC 6901) into the contract, to what speaks against it; null if nothing does
 */
public record Unmet(
    String rule, Severity severity, String operation, String place, String detail, @Nullable String pointer) {}
