package dev.remit.openapi.value;

import dev.remit.openapi.value.Ecma.Conjunction;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Compares patterns by the texts that match them. Undecided remain patterns that look back, or around elsewhere than ahead from the start,
 * those of over {@value #LARGEST} states, what takes over {@value #EACH} steps, and everything once {@value #ALL} steps were taken. Not
 * for several threads.
 */
public final class Patterns {

  private static final int LARGEST = 20_000;
  private static final long EACH = 1_000_000;
  private static final long ALL = 5_000_000;

  private final Map<Question, PatternDifference> known = new HashMap<>();
  private long left = ALL;

  private record Question(Set<String> old, Set<String> now, int least, int most) {}

  /**
   * Compares the texts that match all of the old patterns with those that match all of the new ones.
   *
   * @param least of so many code points at least
   * @param most of so many at most
   */
  public PatternDifference difference(Collection<String> old, Collection<String> now, int least, int most) {
    return known.computeIfAbsent(new Question(new LinkedHashSet<>(old), new LinkedHashSet<>(now), least, most), this::asked);
  }

  private PatternDifference asked(Question question) {
    var effort = new Effort(Math.min(left, EACH));
    try {
      return answer(question, effort);
    } finally {
      left -= Math.min(left, EACH) - Math.max(0, effort.left());
    }
  }

  private static PatternDifference answer(Question question, Effort effort) {
    var all = new LinkedHashSet<>(question.old);
    all.addAll(question.now);
    var demands = demands(all);
    if (demands == null) {
      return PatternDifference.UNDECIDED;
    }
    try {
      var letters = Kin.of(sets(demands.values()), effort);
      Map<String, List<Automaton>> automata = new HashMap<>();
      demands.forEach((pattern, each) -> automata.put(pattern, automata(each, letters, effort)));
      var search = new DifferenceSearch(automata(question.old, automata), automata(question.now, automata), letters, effort);
      return search.within(question.least, question.most);
    } catch (Effort.Spent undecided) {
      return PatternDifference.UNDECIDED;
    }
  }

  private static List<Automaton> automata(Conjunction demands, int[] letters, Effort effort) {
    return Stream.concat(demands.all().stream().map(each -> new Automaton(each, false, letters, effort)),
        demands.none().stream().map(each -> new Automaton(each, true, letters, effort))).toList();
  }

  private static List<Automaton> automata(Set<String> patterns, Map<String, List<Automaton>> automata) {
    return patterns.stream().flatMap(pattern -> Objects.requireNonNull(automata.get(pattern)).stream()).toList();
  }

  /** Null if one of them cannot be decided. */
  private static @Nullable Map<String, Conjunction> demands(Set<String> patterns) {
    Map<String, Conjunction> all = new HashMap<>();
    long weight = 0;
    for (var pattern : patterns) {
      var demands = Ecma.demands(pattern);
      weight += demands == null ? 0 : demands.expressions().mapToLong(Expression::weight).sum();
      if (demands == null || weight > LARGEST) {
        return null;
      }
      all.put(pattern, demands);
    }
    return all;
  }

  private static Set<Characters> sets(Collection<Conjunction> demands) {
    Set<Characters> sets = new LinkedHashSet<>();
    demands.stream().flatMap(Conjunction::expressions).forEach(expression -> collect(expression, sets));
    return sets;
  }

  private static void collect(Expression expression, Set<Characters> sets) {
    if (expression instanceof Characters set) {
      sets.add(set);
    } else if (expression instanceof Expression.Sequence sequence) {
      sequence.parts().forEach(part -> collect(part, sets));
    } else if (expression instanceof Expression.Choice choice) {
      choice.branches().forEach(branch -> collect(branch, sets));
    } else if (expression instanceof Expression.Repeat repeat) {
      collect(repeat.body(), sets);
    } else if (expression == Expression.Place.BOUNDARY || expression == Expression.Place.NO_BOUNDARY) {
      sets.add(Characters.WORD);
    }
  }
}
