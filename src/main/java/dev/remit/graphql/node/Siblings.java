package dev.remit.graphql.node;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Things that came in one answer. They are of one place in the question, so what is asked of one of them is asked of all: the
 * first who is asked looks it up for all of them.
 */
public final class Siblings<T> {

  private final List<T> all;
  private final Map<Object, Outcome> known = new HashMap<>();

  public Siblings(List<T> all) {
    this.all = List.copyOf(all);
  }

  /**
   * The answer to a question about all of them; a failure is one for all of them too.
   *
   * @param question what tells this question from others, its arguments included
   */
  @SuppressWarnings("unchecked")
  public synchronized <V> V once(Object question, Function<List<T>, V> lookUp) {
    return (V) known.computeIfAbsent(question, each -> Outcome.of(() -> lookUp.apply(all))).get();
  }

  private record Outcome(@Nullable Object value, @Nullable RuntimeException failure) {

    static Outcome of(Supplier<?> lookUp) {
      try {
        return new Outcome(lookUp.get(), null);
      } catch (RuntimeException failure) {
        return new Outcome(null, failure);
      }
    }

    @Nullable Object get() {
      if (failure != null) {
        throw failure;
      }
      return value;
    }
  }
}
