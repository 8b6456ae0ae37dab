package dev.remit.openapi.mock.space;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a query parameter of a list most plainly means. */
enum Role {
  LIMIT("limit", "perpage", "pagesize", "size", "maxresults", "take", "top", "pagelimit", "itemsperpage"),
  OFFSET("offset", "skip", "startindex"),
  PAGE("page", "pagenumber", "pageno", "pageindex"),
  CURSOR("cursor", "after", "startingafter", "pagetoken", "nexttoken", "continuationtoken", "continuation", "nextpagetoken", "pagecursor"),
  SORT("sort", "sortby", "orderby", "ordering", "sortfield"),
  ORDER("order", "sortorder", "sortdirection", "direction", "dir", "orderdirection"),
  SEARCH("q", "search", "query", "searchterm", "term", "keyword", "keywords", "fulltext");

  private final Set<String> names;

  Role(String... names) {
    this.names = Set.of(names);
  }

  private static final Set<String> UNMISTAKABLE = Set.of("limit", "offset", "page", "cursor", "sort");

  /**
   * Null for a name that means nothing of all this, or that more plainly means a member.
   *
   * @param shape what the parameter may be
   * @param member whether items have a member of the same name
   */
  static @Nullable Role of(String name, @Nullable Shape shape, boolean member) {
    var plain = Words.plain(name);
    for (var role : values()) {
      if (role.names.contains(plain) && (!member || UNMISTAKABLE.contains(plain))) {
        return role.suits(shape) ? role : null;
      }
    }
    return null;
  }

  // a page that is no number is none, and what is after a date is no cursor
  private boolean suits(@Nullable Shape shape) {
    boolean number = this == LIMIT || this == OFFSET || this == PAGE;
    return shape == null || (number ? shape.types.isEmpty() || shape.isNumber() : this != CURSOR || !shape.format().startsWith("date"));
  }
}
