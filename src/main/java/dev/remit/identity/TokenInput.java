package dev.remit.identity;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A token that somebody wants.
 *
 * @param name what it is for
 * @param scopes what it may be used for: {@code contracts:write} and the like
 * @param expiresAt at most 366 days from now
 * @param team name of the team that owns it; the asker does when absent
 */
public record TokenInput(
    @Nullable String name, @Nullable List<String> scopes, @Nullable Instant expiresAt, @Nullable String team) {}
