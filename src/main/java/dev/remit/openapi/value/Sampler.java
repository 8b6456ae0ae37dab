package dev.remit.openapi.value;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes texts like those that a pattern describes, of letters and digits where it allows them, as dice decide: what they are asked is
 * one out of how many. Most of the texts match; whether one does is for {@link Regex} to say. Immutable.
 */
public final class Sampler {

  private static final int[] READABLE = IntStream.concat(IntStream.rangeClosed('a', 'z'),
      IntStream.concat(IntStream.rangeClosed('A', 'Z'), IntStream.rangeClosed('0', '9'))).toArray();
  private static final int OTHERS = 8;
  private static final int MORE = 5;
  private static final int LONGEST = 4_096;

  private final Part root;

  private Sampler(Part root) {
    this.root = root;
  }

  /** Null for a pattern that no tree can be made of. */
  public static @Nullable Sampler of(String pattern) {
    var expression = Ecma.parse(pattern).expression();
    return expression == null ? null : new Sampler(part(expression));
  }

  /**
   * Another text.
   *
   * @param least characters it should have
   */
  public String next(int least, IntUnaryOperator dice) {
    var text = new StringBuilder();
    root.write(text, least, dice);
    return text.toString();
  }

  private interface Part {
    void write(StringBuilder text, int least, IntUnaryOperator dice);
  }

  private static Part part(Expression expression) {
    if (expression instanceof Characters set) {
      return one(set);
    }
    if (expression instanceof Expression.Repeat repeat) {
      return again(part(repeat.body()), repeat.least(), repeat.most());
    }
    if (expression instanceof Expression.Choice choice) {
      var branches = parts(choice.branches());
      return (text, least, dice) -> branches.get(dice.applyAsInt(branches.size())).write(text, least, dice);
    }
    var row = expression instanceof Expression.Sequence sequence ? parts(sequence.parts()) : List.<Part>of();
    return (text, least, dice) -> row.forEach(each -> each.write(text, least, dice));
  }

  private static List<Part> parts(List<Expression> expressions) {
    var parts = new ArrayList<Part>();
    expressions.forEach(each -> parts.add(part(each)));
    return parts;
  }

  private static Part one(Characters set) {
    var readable = IntStream.of(READABLE).filter(set::contains).toArray();
    var members = readable.length > 0 ? readable : Alphabet.membersOf(set, OTHERS);
    return (text, least, dice) -> {
      if (members.length > 0) {
        text.appendCodePoint(members[dice.applyAsInt(members.length)]);
      }
    };
  }

  private static Part again(Part body, int fewest, int most) {
    return (text, least, dice) -> {
      int usual = Math.min(most, fewest + MORE);
      int count = fewest + (usual > fewest ? dice.applyAsInt(usual - fewest + 1) : 0);
      for (int i = 0; (i < count || i < most && text.length() < least) && text.length() < LONGEST; i++) {
        int before = text.length();
        body.write(text, least, dice);
        if (text.length() == before) {
          return;
        }
      }
    };
  }
}
