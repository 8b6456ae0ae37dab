package dev.remit.openapi.value;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares patterns by the texts that match them. Undecided remain patterns that look around or back, those of over {@value #LARGEST}
 * states, what takes over {@value #EACH} steps, and everything once {@value #ALL} steps were taken. Not for several threads.
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
    var expressions = expressions(all);
    if (expressions == null) {
      return PatternDifference.UNDECIDED;
    }
    try {
      var letters = Kin.of(sets(expressions.values()), effort);
      Map<String, Automaton> automata = new HashMap<>();
      expressions.forEach((pattern, expression) -> automata.put(pattern, new Automaton(expression, letters, effort)));
      var search = new DifferenceSearch(automata(question.old, automata), automata(question.now, automata), letters, effort);
      return search.within(question.least, question.most);
    } catch (Effort.Spent undecided) {
      return PatternDifference.UNDECIDED;
    }
  }

  private static List<Automaton> automata(Set<String> patterns, Map<String, Automaton> automata) {
    return patterns.stream().map(automata::get).toList();
  }

  /** Null if one of them cannot be decided. */
  private static @Nullable Map<String, Expression> expressions(Set<String> patterns) {
    Map<String, Expression> expressions = new HashMap<>();
    long weight = 0;
    for (var pattern : patterns) {
      var expression = Ecma.parse(pattern).expression();
      weight += expression == null ? 0 : expression.weight();
      if (expression == null || weight > LARGEST) {
        return null;
      }
      expressions.put(pattern, expression);
    }
    return expressions;
  }

  private static Set<Characters> sets(Collection<Expression> expressions) {
    Set<Characters> sets = new LinkedHashSet<>();
    expressions.forEach(expression -> collect(expression, sets));
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
