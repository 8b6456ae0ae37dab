package dev.remit.agreements;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What waits for somebody's teams.
 *
 * @param items versions that a team of theirs is asked about and has said nothing to that counts
 * @param next cursor of the page that follows
 */
public record WaitingView(List<Item> items, @Nullable String next) {

  /**
   * @param team which of their teams is asked
   * @param side why
   * @param blocking whether the version waits for it
   * @param purpose {@code review} or {@code retirement}
   * @param dueAt until when an answer is wished for
   */
  public record Item(
      String api, String title, String version, String team, String side, boolean blocking, String purpose, Instant openedAt, @Nullable Instant dueAt) {}
}
