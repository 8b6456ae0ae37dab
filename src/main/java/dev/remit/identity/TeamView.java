package dev.remit.identity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A team.
 *
 * @param id key that other modules keep
 * @param name slug, its address for ever
 * @param title name for people
 * @param parent name of the team it is part of
 * @param contact where to reach it: an address, a channel
 * @param partner whether it is of another company
 * @param members who is in it, by name
 * @param createdAt when it was entered
 * @param revision counts the edits, for {@code If-Match}
 */
public record TeamView(
    UUID id,
    String name,
    String title,
    @Nullable String parent,
    @Nullable String contact,
    boolean partner,
    List<MembershipView> members,
    Instant createdAt,
    int revision) {}
