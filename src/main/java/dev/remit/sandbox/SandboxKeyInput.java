package dev.remit.sandbox;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A key that somebody wants.
 *
 * @param name what it is for, one line
 * @param apis names of the APIs it opens
 * @param component the component that calls with it, {@code [namespace/]name}; absent when it is none of the catalogue
 * @param team name of the team that gives it; when absent, the only one the asker is in
 * @param endsAt until when it opens, at most 366 days from now
 * @param remembers whether what is called with it is remembered where no space is named; no when absent
 */
public record SandboxKeyInput(
    @Nullable String name, @Nullable List<String> apis, @Nullable String component, @Nullable String team, @Nullable Instant endsAt,
    @Nullable Boolean remembers) {}
