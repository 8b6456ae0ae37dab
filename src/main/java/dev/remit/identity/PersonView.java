package dev.remit.identity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person.
 *
 * @param id key that stays, also of somebody who was erased
 * @param name what they sign in with, and their address; a pseudonym once they are erased
 * @param displayName how people call them
 * @param email absent when nobody said, and once they are erased
 * @param zone IANA time zone in which they live
 * @param active whether they may sign in
 * @param role what they are for the whole of Remit
 * @param teams the teams they are in, by name
 * @param createdAt when they were entered
 * @param erasedAt when their data were erased
 * @param revision counts the edits, for {@code If-Match}
 */
public record PersonView(
    UUID id,
    String name,
    String displayName,
    @Nullable String email,
    String zone,
    boolean active,
    String role,
    List<MembershipView> teams,
    Instant createdAt,
    @Nullable Instant erasedAt,
    int revision) {}
