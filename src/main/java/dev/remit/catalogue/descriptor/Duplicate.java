package dev.remit.catalogue.descriptor;

import dev.remit.catalogue.EntityRef;

/**
 * Two entities of an upload that have one reference and do not say the same.
 *
 * @param first where the first one of all with this reference begins
 * @param second where the other one begins
 */
public record Duplicate(EntityRef ref, Place first, Place second) {}
