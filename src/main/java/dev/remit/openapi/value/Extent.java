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
  private static final Extent NONE = new Extent(0, 0);
  private static final Extent ONE = new Extent(1, 1);

  public static Extent of(String pattern) {
    var demands = Ecma.demands(pattern);
    return demands == null ? ANY : demands.all().stream().map(Extent::around).reduce(ANY, Extent::both);
  }

  /** Of texts that contain a match; limited only where it is tied to the start and to the end of the text. */
  private static Extent around(Expression expression) {
    if (expression instanceof Choice choice) {
      return choice.branches().stream().map(Extent::around).reduce(Extent::or).orElse(ANY);
    }
    boolean tied = expression instanceof Sequence sequence && !sequence.parts().isEmpty() && sequence.parts().get(0) == Place.START
        && sequence.parts().get(sequence.parts().size() - 1) == Place.END;
    var match = of(expression);
    return tied ? match : new Extent(match.least, Integer.MAX_VALUE);
  }

  private static Extent of(Expression expression) {
    if (expression instanceof Sequence sequence) {
      return sequence.parts().stream().map(Extent::of).reduce(NONE, Extent::and);
    }
    if (expression instanceof Choice choice) {
      return choice.branches().stream().map(Extent::of).reduce(Extent::or).orElse(NONE);
    }
    if (expression instanceof Repeat repeat) {
      var once = of(repeat.body());
      return new Extent(limited((long) once.least * repeat.least()), limited((long) once.most * repeat.most()));
    }
    return expression instanceof Place ? NONE : ONE;
  }

  private Extent and(Extent next) {
    return new Extent(limited((long) least + next.least), limited((long) most + next.most));
  }

  private Extent both(Extent other) {
    return new Extent(Math.max(least, other.least), Math.min(most, other.most));
  }

  private Extent or(Extent other) {
    return new Extent(Math.min(least, other.least), Math.max(most, other.most));
  }

  private static int limited(long length) {
    return (int) Math.min(length, Integer.MAX_VALUE);
  }
}
