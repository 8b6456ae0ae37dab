package dev.remit.openapi.diff;

import org.jspecify.annotations.Nullable;

/**
 * Something as it is entered in a list or map, and what it stands for: the same unless it is a reference. That it came
 * or went is an edit of the entry, not of what it refers to.
 *
 * @param entry the place in the list or map
 * @param value the end of its references
 */
public record Entered(Located entry, Located value) {

  /** The member of this name; null if there is none. */
  public static @Nullable Entered of(Side side, @Nullable Located holder, String key) {
    return holder == null ? null : of(side, holder.at(key));
  }

  public static @Nullable Entered of(Side side, @Nullable Located entry) {
    var value = side.follow(entry);
    return entry == null || value == null ? null : new Entered(entry, value);
  }

  /** The finding that one of two came or went; exactly one of them is null. */
  static Finding finding(Rule rule, @Nullable Entered old, @Nullable Entered now) {
    return Finding.of(rule, old == null ? null : old.entry, now == null ? null : now.entry).showing(json(old), json(now));
  }

  private static @Nullable String json(@Nullable Entered entered) {
    return entered == null ? null : entered.value.node().toJson(Finding.LONGEST);
  }
}
