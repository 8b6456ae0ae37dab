package dev.remit.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * How something stands to something else, as seen from it.
 *
 * @param type {@code providesApi}, {@code apiProvidedBy} and so on
 * @param ref the other end
 * @param kind of the other end
 * @param name of the other end, as it stands in its address
 * @param title of the other end
 * @param present whether the other end is there
 * @param origin {@code declared} by one of the two, or {@code observed}
 * @param owner name of the team that answers for the other end
 */
public record RelationView(
    String type, String ref, String kind, String name, String title, boolean present, String origin, @Nullable String owner) {}
