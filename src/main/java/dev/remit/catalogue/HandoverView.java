package dev.remit.catalogue;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An offer to answer for something from now on.
 *
 * @param ref what is offered
 * @param title of it
 * @param from name of the team that answered for it then; absent when nobody did
 * @param to name of the team that it is offered to
 * @param state {@code offered}, {@code accepted}, {@code declined} or {@code withdrawn}
 * @param offeredBy who offered it
 * @param decidedBy who accepted, declined or withdrew it
 */
public record HandoverView(
    UUID id,
    String ref,
    String title,
    @Nullable String from,
    String to,
    @Nullable String note,
    String state,
    String offeredBy,
    Instant offeredAt,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt) {}
