package dev.remit.catalogue.descriptor;

import java.util.List;

/**
 * What was read of an upload.
 *
 * @param descriptors one for each reference, in the order of the files
 * @param duplicates where entities with one reference differ, whichever of them was chosen
 * @param locations where more would be
 */
public record Upload(List<Descriptor> descriptors, List<Duplicate> duplicates, List<Noted> locations) {}
