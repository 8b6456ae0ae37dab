package dev.remit.catalogue;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is reached from something.
 *
 * @param of where it begins
 * @param direction {@code downstream}: what a failure of it would touch; {@code upstream}: what it needs
 * @param depth how far was looked
 * @param at the instant at which it was so
 * @param items what is reached, the nearest first
 * @param owners the teams that answer for it, those with the most first
 * @param truncated whether more is reached than is told
 */
public record ImpactView(
    EntitySummary of, String direction, int depth, Instant at, List<Reached> items, List<Called> owners, boolean truncated) {

  /**
   * Something that is reached.
   *
   * @param distance steps from the beginning, from 1
   * @param path the steps that lead there on one of the shortest ways, the last of them to the thing itself
   */
  public record Reached(EntitySummary entity, int distance, List<Step> path) {}

  /**
   * @param relation how the thing before stands to this one: {@code apiConsumedBy}
   * @param ref the thing that it leads to
   */
  public record Step(String relation, String ref, String title) {}

  /**
   * A team to call.
   *
   * @param team name; absent for what nobody owns
   * @param contact where to reach it
   * @param things how many of theirs are reached
   */
  public record Called(@Nullable String team, @Nullable String title, @Nullable String contact, int things) {}
}
