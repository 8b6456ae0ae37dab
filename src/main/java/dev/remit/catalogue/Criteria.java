package dev.remit.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for; all of it has to fit.
 *
 * @param text beginnings of words in names, titles, descriptions, tags and owners
 * @param kind in any of its names
 * @param owner name of the team or person that it says owns it, whether that is there or not
 */
public record Criteria(
    @Nullable String text, @Nullable String kind, @Nullable String owner, @Nullable String lifecycle, @Nullable String tag) {}
