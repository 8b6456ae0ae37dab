package dev.remit.platform.page;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param items the part, in the list's order
 * @param next cursor of what follows; absent on the last page
 */
public record Page<T>(List<T> items, @Nullable String next) {

  public Page {
    items = List.copyOf(items);
  }

  /** The first items of a list that was read one item further than the page is long, to learn whether more follow. */
  public static <T> Page<T> of(List<T> oneMore, int limit, Function<T, String> position) {
    if (oneMore.size() <= limit) {
      return new Page<>(oneMore, null);
    }
    var items = oneMore.subList(0, limit);
    return new Page<>(items, Cursor.of(position.apply(items.get(limit - 1))));
  }

  /** The same page with its items said otherwise. */
  public <R> Page<R> map(Function<? super T, ? extends R> words) {
    return new Page<>(items.stream().<R>map(words).toList(), next);
  }
}
