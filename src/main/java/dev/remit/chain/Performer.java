package dev.remit.chain;

import org.jspecify.annotations.Nullable;

/**
 * Who did it. A person or a team is known by their key only, so that the chain stays whole when somebody is erased.
 *
 * @param kind {@code person}, {@code team}, {@code system} or {@code nobody}
 * @param id key of the person or the team
 * @param name of a part of Remit or of the automation that installs it; absent for people and teams
 * @param token key of the token that acted on their behalf; absent where they acted themselves
 */
public record Performer(String kind, @Nullable String id, @Nullable String name, @Nullable String token) {}
