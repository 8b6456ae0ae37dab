package dev.remit.openapi.value;

import java.util.List;

/** A regular expression of ECMA-262 as a tree, without what needs more than a finite automaton. */
sealed interface Expression permits Characters, Expression.Sequence, Expression.Choice, Expression.Repeat, Expression.Place {

  /** How many is without a limit. */
  int UNLIMITED = Integer.MAX_VALUE;

  /** How many states an automaton needs for it; saturates at {@code Integer.MAX_VALUE}. */
  long weight();

  /** One after the other. */
  record Sequence(List<Expression> parts) implements Expression {

    @Override
    public long weight() {
      return Math.min(parts.stream().mapToLong(Expression::weight).sum(), Integer.MAX_VALUE);
    }
  }

  /** One of several. */
  record Choice(List<Expression> branches) implements Expression {

    @Override
    public long weight() {
      return Math.min(branches.stream().mapToLong(branch -> branch.weight() + 1).sum(), Integer.MAX_VALUE);
    }
  }

  /**
   * The same several times.
   *
   * @param most {@link #UNLIMITED} or a limit
   */
  record Repeat(Expression body, int least, int most) implements Expression {

    @Override
    public long weight() {
      long times = most == UNLIMITED ? least + 1L : Math.max(most, 1);
      long once = body instanceof Characters ? 1 : body.weight() + 1;
      return Math.min(once * times, Integer.MAX_VALUE);
    }
  }

  /** A place between characters. */
  enum Place implements Expression {
    START("\\A"), END("\\z"), BOUNDARY("\\b"), NO_BOUNDARY("\\B");

    final String re2;

    Place(String re2) {
      this.re2 = re2;
    }

    @Override
    public long weight() {
      return 1;
    }
  }
}
