package dev.remit.identity;

import org.jspecify.annotations.Nullable;

/**
 * What somebody wants a team to be; what is absent gets its default, also in an edit.
 *
 * @param parent name of the team it is part of; none when absent
 * @param partner whether it is of another company; false when absent
 */
public record TeamInput(
    @Nullable String title, @Nullable String parent, @Nullable String contact, @Nullable Boolean partner) {}
