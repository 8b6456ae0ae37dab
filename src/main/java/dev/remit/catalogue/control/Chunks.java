package dev.remit.catalogue.control;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Asks the database for much in questions it takes. */
final class Chunks {

  private Chunks() {}

  static <T, R> List<R> ask(Collection<T> all, Function<List<T>, List<R>> question) {
    return of(all).stream().flatMap(some -> question.apply(some).stream()).toList();
  }

  /** All of them, as many at a time as one question takes. */
  static <T> List<List<T>> of(Collection<T> all) {
    return of(all, EntryQueries.MOST_AT_ONCE);
  }

  static <T> List<List<T>> of(Collection<T> all, int most) {
    var chunks = new ArrayList<List<T>>();
    var list = List.copyOf(all);
    for (int start = 0; start < list.size(); start += most) {
      chunks.add(list.subList(start, Math.min(list.size(), start + most)));
    }
    return chunks;
  }
}
