package dev.remit.openapi.diff;

/**
 * Branches of which at least one has to hold, or exactly one.
 *
 * @param branches the array behind {@code oneOf} or {@code anyOf}
 * @param exclusive whether exactly one has to hold
 */
record Group(Located branches, boolean exclusive) {}
