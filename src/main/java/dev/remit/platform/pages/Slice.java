package dev.remit.platform.pages;

import java.util.List;
import java.util.function.Function;

/**
 * The part of a long list that one page shows, for lists that are at hand whole.
 *
 * @param items the part
 * @param from number of its first item, counted from 1; 1 also when there is none
 * @param size most items on a page
 * @param total items in the whole list
 */
public record Slice<T>(List<T> items, int from, int size, int total) {

  /** The page on which this item, counted from 1, stands; the first or last one when there is no such item. */
  public static <T> Slice<T> around(int item, int size, List<T> all) {
    int within = Math.max(1, Math.min(item, all.size()));
    int first = (within - 1) / size * size;
    return new Slice<>(all.subList(first, Math.min(first + size, all.size())), first + 1, size, all.size());
  }

  /** The same with something else for each item. */
  public <U> Slice<U> map(Function<T, U> each) {
    return new Slice<>(items.stream().map(each).toList(), from, size, total);
  }

  public int to() {
    return from + items.size() - 1;
  }

  public boolean whole() {
    return total <= size;
  }
}
