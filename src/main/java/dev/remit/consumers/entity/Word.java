package dev.remit.consumers.entity;

import dev.remit.consumers.UsageDepth;

/**
 * What is said of a use.
 *
 * @param contractVersion it relies on
 * @param digest SHA-256 of the usage, hexadecimal
 * @param usage as JSON
 * @param unmet what the contract version does not meet, as JSON
 */
public record Word(String contractVersion, UsageDepth depth, int operations, int unmetCount, String digest, String usage, String unmet) {}
