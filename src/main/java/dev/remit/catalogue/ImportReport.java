package dev.remit.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of an upload, or would.
 *
 * @param source what it is remembered as, to see next time what it no longer lists
 * @param dryRun whether nothing was changed, because one only wanted to see
 * @param waitsFor what has to be said before it can be taken over: {@code onDuplicate}; absent when nothing
 * @param unchanged how many things are as they were
 * @param published APIs whose OpenAPI document became a version
 * @param missing what came from this source and is no longer listed
 * @param removed what was removed, because one asked for it
 * @param stays what is no longer listed and stays all the same, and why
 */
public record ImportReport(
    String source,
    boolean dryRun,
    @Nullable String waitsFor,
    List<Item> created,
    List<Item> changed,
    int unchanged,
    List<Dangling> dangling,
    List<Twice> duplicates,
    List<String> published,
    List<String> missing,
    List<String> removed,
    List<Stays> stays,
    List<Elsewhere> locations) {

  /**
   * Where something stands in the upload.
   *
   * @param pointer JSON pointer (RFC 6901) within the YAML document
   */
  public record Origin(String file, int line, String pointer) {}

  /** A thing that is new or different; what is different is told of what was there. */
  public record Item(String ref, Origin at, List<VersionOfEntity.Difference> differences) {}

  /**
   * A reference to what is not there.
   *
   * @param relation how the thing stands to it
   */
  public record Dangling(String ref, String relation, String to, Origin at) {}

  /** Two things with one reference that do not say the same. */
  public record Twice(String ref, Origin first, Origin second) {}

  /** Something that stays. */
  public record Stays(String ref, String reason) {}

  /** Where more would be, which is not fetched. */
  public record Elsewhere(Origin at, List<String> targets) {}
}
