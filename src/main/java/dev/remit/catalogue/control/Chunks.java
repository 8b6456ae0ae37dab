package dev.remit.catalogue.control;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Asks the database for much in questions it takes. */
final class Chunks {

  private Chunks() {}

  static <T, R> List<R> ask(Collection<T> all, Function<List<T>, List<R>> question) {
    var answers = new ArrayList<R>();
    var list = List.copyOf(all);
    for (int start = 0; start < list.size(); start += EntryQueries.MOST_AT_ONCE) {
      answers.addAll(question.apply(list.subList(start, Math.min(list.size(), start + EntryQueries.MOST_AT_ONCE))));
    }
    return answers;
  }
}
