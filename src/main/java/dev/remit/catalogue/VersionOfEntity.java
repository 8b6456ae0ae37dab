package dev.remit.catalogue;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody changed about a thing.
 *
 * @param number counts the versions of one thing from 1
 * @param act {@code entered}, {@code edited} or {@code removed}
 * @param by who
 * @param source what it was imported from
 * @param at since when it is so
 * @param differences what is different from the version before
 */
public record VersionOfEntity(int number, String act, String by, @Nullable String source, Instant at, List<Difference> differences) {

  /**
   * One fact that is different.
   *
   * @param member which: {@code title}, {@code dependsOn}
   * @param before absent when there was none
   * @param after absent when there is none any more
   */
  public record Difference(String member, @Nullable String before, @Nullable String after) {}
}
