package dev.remit.contracts.boundary;

import org.jspecify.annotations.Nullable;

/**
 * The body of a registration, as it came: what may stand in it is the catalogue's to say.
 *
 * @param owner name of the team that answers for it; the only team the asker is in when absent
 */
public record RegisterApi(
    @Nullable String name, @Nullable String title, @Nullable String description, @Nullable String owner) {}
