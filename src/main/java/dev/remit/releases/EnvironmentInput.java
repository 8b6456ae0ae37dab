package dev.remit.releases;

import org.jspecify.annotations.Nullable;

/**
 * What there is to say of an environment; what is left out is not so.
 *
 * @param title name for people, of at most 200 characters; the name when absent
 * @param production whether it is one that customers use
 * @param position where it stands among the others, from 0 to 9,999: what one deploys to first comes first
 * @param owner name of the team that answers for it
 */
public record EnvironmentInput(
    @Nullable String title, @Nullable Boolean production, @Nullable Integer position, @Nullable String owner) {}
