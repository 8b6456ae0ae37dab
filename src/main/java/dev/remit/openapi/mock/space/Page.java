package dev.remit.openapi.mock.space;

import java.util.List;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param counting how many items there are on all pages; not counted before somebody asks
 * @param starting where it begins, counted from 0; likewise
 * @param next what the next page begins behind; null on the last
 */
record Page(List<Kept> items, LongSupplier counting, LongSupplier starting, int limit, @Nullable String next) {

  long total() {
    return counting.getAsLong();
  }

  long offset() {
    return starting.getAsLong();
  }
}
