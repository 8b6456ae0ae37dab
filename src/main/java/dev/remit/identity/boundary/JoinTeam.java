package dev.remit.identity.boundary;

import org.jspecify.annotations.Nullable;

/** What somebody becomes in a team: {@code lead} or {@code member}; a member when absent. */
public record JoinTeam(@Nullable String role) {}
