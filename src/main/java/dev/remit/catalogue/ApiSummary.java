package dev.remit.catalogue;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What other modules may know of an API.
 *
 * @param id key that other modules keep
 * @param name slug, its address for ever
 * @param title name for people
 * @param description what it is for; absent when nobody said
 * @param owner key of the team that answers for it; absent for what was registered before there were owners
 * @param createdAt when it was registered
 * @param revision counts the edits of this entry, for {@code If-Match}
 */
public record ApiSummary(
    UUID id, String name, String title, @Nullable String description, @Nullable UUID owner, Instant createdAt, int revision) {}
