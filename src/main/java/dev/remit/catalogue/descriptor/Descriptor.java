package dev.remit.catalogue.descriptor;

import dev.remit.catalogue.Claim;
import dev.remit.catalogue.Declaration;
import java.util.Map;

/**
 * An entity of an upload.
 *
 * @param place where it begins
 * @param claims where each claim of the declaration stands
 */
public record Descriptor(Declaration declaration, Place place, Map<Claim, Place> claims) {}
