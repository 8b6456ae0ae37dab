package dev.remit.catalogue.entity;

import org.jspecify.annotations.Nullable;

/**
 * What is said of a thing, as lists show it and as a whole.
 *
 * @param spelling the name as it was written, when that has capitals
 * @param title at most 200 characters
 * @param description its beginning, at most 1,000 characters
 * @param declared all of it, as JSON; absent for what was entered before there was more
 */
public record EntryData(
    @Nullable String spelling,
    String title,
    @Nullable String description,
    @Nullable String type,
    @Nullable String lifecycle,
    @Nullable String declared) {}
