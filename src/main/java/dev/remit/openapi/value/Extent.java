package dev.remit.openapi.value;

import dev.remit.openapi.value.Expression.Choice;
import dev.remit.openapi.value.Expression.Place;
import dev.remit.openapi.value.Expression.Repeat;
import dev.remit.openapi.value.Expression.Sequence;

/**
 * How long a text is, in code points, in which a pattern occurs. No shorter and no longer text matches; that there is one of just these lengths
 * is not said.
 *
 * @param most {@code Integer.MAX_VALUE} if there is no limit
 */
public record Extent(int least, int most) {

  private static final Extent ANY = new Extent(0, Integer.MAX_VALUE);

  public static Extent of(String pattern) {
    var demands = Ecma.demands(pattern);
    return demands == null ? ANY : new Extent(demands.all().stream().mapToInt(each -> (int) least(each)).max().orElse(0),
        demands.all().stream().mapToInt(each -> (int) whole(each)).min().orElse(Integer.MAX_VALUE));
  }

  private static long least(Expression expression) {
    if (expression instanceof Sequence sequence) {
      return limited(sequence.parts().stream().mapToLong(Extent::least).sum());
    }
    if (expression instanceof Choice choice) {
      return choice.branches().stream().mapToLong(Extent::least).min().orElse(0);
    }
    if (expression instanceof Repeat repeat) {
      return limited(least(repeat.body()) * repeat.least());
    }
    return expression instanceof Place ? 0 : 1;
  }

  /** Limited only where it is tied to the start and to the end of the text. */
  private static long whole(Expression expression) {
    if (expression instanceof Choice choice) {
      return choice.branches().stream().mapToLong(Extent::whole).max().orElse(Integer.MAX_VALUE);
    }
    boolean tied = expression instanceof Sequence sequence && !sequence.parts().isEmpty() && sequence.parts().get(0) == Place.START
        && sequence.parts().get(sequence.parts().size() - 1) == Place.END;
    return tied ? most(expression) : Integer.MAX_VALUE;
  }

  private static long most(Expression expression) {
    if (expression instanceof Sequence sequence) {
      return limited(sequence.parts().stream().mapToLong(Extent::most).sum());
    }
    if (expression instanceof Choice choice) {
      return choice.branches().stream().mapToLong(Extent::most).max().orElse(0);
    }
    if (expression instanceof Repeat repeat) {
      return limited(most(repeat.body()) * repeat.most());
    }
    return expression instanceof Place ? 0 : 1;
  }

  private static long limited(long length) {
    return Math.min(length, Integer.MAX_VALUE);
  }
}
