package dev.remit.openapi.mock.space;

import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.tree.TextNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Finds the page that is wished for. Only where something is sorted, all that match are gathered. */
final class Listing {

  private static final String BEHIND = "s";
  private static final String FROM = "o";

  private final @Nullable Shelf shelf;
  private final Wish wish;
  private final Shape item;

  /**
   * @param shelf null for an empty collection
   * @param item what an item is answered as: nothing else of it is searched
   */
  Listing(@Nullable Shelf shelf, Wish wish, Shape item) {
    this.shelf = shelf;
    this.item = item;
    this.wish = wish;
  }

  /** Null if there is no such place as the cursor names. */
  @Nullable Page page() {
    var cursor = wish.cursor();
    if (cursor == null || cursor.isEmpty()) {
      return from(wish.offset());
    }
    if (cursor.startsWith(FROM) && number(cursor) >= 0) {
      return from(number(cursor));
    }
    long behind = wish.sorting().isNone() && cursor.startsWith(BEHIND) ? number(cursor) : -1;
    // as some providers have it: the identity of the last item
    var last = behind < 0 && shelf != null ? shelf.get(cursor) : null;
    return last != null ? behind(last.sequence()) : behind < 0 ? null : behind(behind);
  }

  private static long number(String cursor) {
    try {
      return Long.parseLong(cursor.substring(1), Character.MAX_RADIX);
    } catch (NumberFormatException other) {
      return -1;
    }
  }

  private Page from(long offset) {
    return wish.sorting().isNone() ? taken(items(0), offset, () -> offset) : sorted(offset);
  }

  private Page behind(long sequence) {
    return taken(items(sequence), 0, () -> total() - count(items(sequence)));
  }

  private Iterator<Kept> items(long sequence) {
    return shelf == null ? Collections.emptyIterator() : shelf.after(sequence);
  }

  private long total() {
    return shelf == null ? 0 : wish.isEverything() ? shelf.size() : count(items(0));
  }

  private long count(Iterator<Kept> items) {
    long count = 0;
    while (items.hasNext()) {
      count += matches(items.next().value()) ? 1 : 0;
    }
    return count;
  }

  private Page taken(Iterator<Kept> items, long offset, LongSupplier starting) {
    var page = new ArrayList<Kept>();
    boolean more = false;
    for (long passed = 0; items.hasNext() && !more; ) {
      var item = items.next();
      if (matches(item.value()) && passed++ >= offset) {
        more = page.size() == wish.limit();
        if (!more) {
          page.add(item);
        }
      }
    }
    var next = !more ? null : page.isEmpty() ? FROM + Long.toString(offset, Character.MAX_RADIX)
        : BEHIND + Long.toString(page.get(page.size() - 1).sequence(), Character.MAX_RADIX);
    return new Page(page, this::total, starting, wish.limit(), next);
  }

  private Page sorted(long offset) {
    var matching = new ArrayList<Kept>();
    items(0).forEachRemaining(item -> {
      if (matches(item.value())) {
        matching.add(item);
      }
    });
    matching.sort(wish.sorting().comparator());
    int from = (int) Math.min(offset, matching.size());
    int to = (int) Math.min((long) from + wish.limit(), matching.size());
    var next = to < matching.size() ? FROM + Long.toString(to, Character.MAX_RADIX) : null;
    return new Page(List.copyOf(matching.subList(from, to)), matching::size, () -> offset, wish.limit(), next);
  }

  private boolean matches(ObjectNode item) {
    return wish.isEverything() || filtered(item) && (wish.search() == null || holds(Shown.of(item, this.item), Objects.requireNonNull(wish.search()), 0));
  }

  private boolean filtered(ObjectNode item) {
    for (Map.Entry<String, Set<String>> filter : wish.filters().entrySet()) {
      if (!isOneOf(item.get(filter.getKey()), filter.getValue())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOneOf(@Nullable Node value, Set<String> wanted) {
    if (value instanceof ArrayNode array) {
      return array.items().stream().anyMatch(each -> isOneOf(each, wanted));
    }
    var scalar = Trees.scalar(value);
    return scalar != null && wanted.contains(scalar);
  }

  private static boolean holds(Node value, String search, int depth) {
    if (value instanceof TextNode text) {
      return text.value().toLowerCase(Locale.ROOT).contains(search);
    }
    if (depth > 3) {
      return false;
    }
    if (value instanceof ArrayNode array) {
      return array.items().stream().anyMatch(each -> holds(each, search, depth + 1));
    }
    boolean held = false;
    for (int i = 0; value instanceof ObjectNode object && i < object.size() && !held; i++) {
      held = holds(object.value(i), search, depth + 1);
    }
    return held;
  }
}
