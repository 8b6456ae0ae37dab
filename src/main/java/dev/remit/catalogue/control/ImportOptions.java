package dev.remit.catalogue.control;

import dev.remit.catalogue.descriptor.OnDuplicate;

/**
 * How an upload is taken over.
 *
 * @param source what it is remembered as
 * @param dryRun whether to tell only what would happen
 * @param onDuplicate what counts of two things with one reference
 * @param prune whether to remove what came from this source and is no longer listed
 */
public record ImportOptions(String source, boolean dryRun, OnDuplicate onDuplicate, boolean prune) {}
