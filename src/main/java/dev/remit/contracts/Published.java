package dev.remit.contracts;

/**
 * Outcome of a publication.
 *
 * @param version what is published now
 * @param created whether it was not before
 */
public record Published(VersionView version, boolean created) {}
