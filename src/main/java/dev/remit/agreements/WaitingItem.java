package dev.remit.agreements;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version that a team of somebody's is asked about and has said nothing to that counts.
 *
 * @param team which of their teams is asked
 * @param side why
 * @param blocking whether the version waits for it
 * @param purpose {@code review} or {@code retirement}
 * @param dueAt until when an answer is wished for
 */
public record WaitingItem(
    String api, String title, String version, String team, String side, boolean blocking, String purpose, Instant openedAt, @Nullable Instant dueAt) {}
