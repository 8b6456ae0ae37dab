package dev.remit.identity;

import org.jspecify.annotations.Nullable;

/**
 * What somebody wants a person to be; what is absent gets its default, also in an edit.
 *
 * @param zone UTC when absent
 * @param role {@code member} when absent
 * @param active true when absent
 */
public record PersonInput(
    @Nullable String displayName, @Nullable String email, @Nullable String zone, @Nullable String role, @Nullable Boolean active) {}
