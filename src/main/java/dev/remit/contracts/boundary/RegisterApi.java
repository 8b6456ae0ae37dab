package dev.remit.contracts.boundary;

import org.jspecify.annotations.Nullable;

/** The body of a registration, as it came: what may stand in it is the catalogue's to say. */
public record RegisterApi(@Nullable String name, @Nullable String title, @Nullable String description) {}
