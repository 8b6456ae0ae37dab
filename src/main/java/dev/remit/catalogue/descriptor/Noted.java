package dev.remit.catalogue.descriptor;

import java.util.List;

/**
 * A Location: it says where more descriptors are. They are not fetched.
 *
 * @param targets as written
 */
public record Noted(Place place, List<String> targets) {}
