package dev.remit.openapi.value;

import dev.remit.openapi.value.Expression.Choice;
import dev.remit.openapi.value.Expression.Place;
import dev.remit.openapi.value.Expression.Repeat;
import dev.remit.openapi.value.Expression.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads regular expressions of ECMA-262 (section 22.2.1) without flags, code point by code point as with the flag u, and
 * with the leniencies of annex B that are without ambiguity.
 */
final class Ecma {

  private static final int DEEPEST = 100;

  private final Scanner in;
  private int depth;

  private Ecma(String pattern) {
    this.in = new Scanner(pattern);
  }

  /**
   * What a pattern was found to be.
   *
   * @param expression null if it is broken or needs more than a finite automaton
   * @param broken whether it is certainly no regular expression
   */
  record Parsed(@Nullable Expression expression, boolean broken) {}

  static Parsed parse(String pattern) {
    try {
      var ecma = new Ecma(pattern);
      var expression = ecma.choice();
      return ecma.in.atEnd() ? new Parsed(expression, false) : new Parsed(null, true);
    } catch (Unreadable unreadable) {
      return new Parsed(null, unreadable.broken);
    }
  }

  /**
   * What a text has to match where a pattern looks ahead from the start of the text: {@code ^(?=a)(?!b)c} is {@code ^a} and {@code ^c} and
   * not {@code ^b}.
   *
   * @param all what has to occur
   * @param none what must not
   */
  record Conjunction(List<Expression> all, List<Expression> none) {

    Stream<Expression> expressions() {
      return Stream.concat(all.stream(), none.stream());
    }
  }

  /** The pattern taken apart into what finite automata can decide; null if it is broken or needs more. */
  static @Nullable Conjunction demands(String pattern) {
    var parsed = parse(pattern);
    if (parsed.expression != null || parsed.broken || !pattern.startsWith("^(?")) {
      return parsed.expression == null ? null : new Conjunction(List.of(parsed.expression), List.of());
    }
    try {
      return new Ecma(pattern).lookingAhead();
    } catch (Unreadable unreadable) {
      return null;
    }
  }

  private @Nullable Conjunction lookingAhead() throws Unreadable {
    var all = new ArrayList<Expression>();
    var none = new ArrayList<Expression>();
    in.accept("^");
    boolean negative = in.accept("(?!");
    while (negative || in.accept("(?=")) {
      (negative ? none : all).add(behindTheStart(choice()));
      if (!in.accept(")")) {
        throw Unreadable.broken();
      }
      negative = in.accept("(?!");
    }
    // what stands behind an alternative would not be tied to the start
    all.add(behindTheStart(sequence()));
    return in.atEnd() ? new Conjunction(all, none) : null;
  }

  private static Expression behindTheStart(Expression rest) {
    var parts = new ArrayList<Expression>(List.of(Place.START));
    parts.addAll(rest instanceof Sequence sequence ? sequence.parts() : List.of(rest));
    return new Sequence(parts);
  }

  private Expression choice() throws Unreadable {
    if (++depth > DEEPEST) {
      throw Unreadable.undecided();
    }
    var branches = new ArrayList<Expression>();
    do {
      branches.add(sequence());
    } while (in.accept("|"));
    depth--;
    return branches.size() == 1 ? branches.get(0) : new Choice(branches);
  }

  private Expression sequence() throws Unreadable {
    var parts = new ArrayList<Expression>();
    while (!in.atEnd() && in.peek() != '|' && in.peek() != ')') {
      var atom = atom();
      parts.add(atom instanceof Place ? atom : repeated(atom));
    }
    return parts.size() == 1 ? parts.get(0) : new Sequence(parts);
  }

  private Expression atom() throws Unreadable {
    if (in.quantifier() != null) {
      throw Unreadable.broken();
    }
    int c = in.next();
    return switch (c) {
      case '^' -> Place.START;
      case '$' -> Place.END;
      case '.' -> Characters.NO_LINE_END;
      case '(' -> group();
      case '[' -> CharacterClass.read(in);
      case '\\' -> escape();
      default -> literal(c);
    };
  }

  private Expression group() throws Unreadable {
    if (in.accept("?") && !in.accept(":")) {
      skipName();
    }
    var inner = choice();
    if (!in.accept(")")) {
      throw Unreadable.broken();
    }
    // a place in a group is no place to the quantifier behind it
    return inner instanceof Place ? new Sequence(List.of(inner)) : inner;
  }

  private void skipName() throws Unreadable {
    boolean look = in.accept("=") || in.accept("!") || in.accept("<=") || in.accept("<!");
    if (look || !in.accept("<")) {
      throw Unreadable.undecided();
    }
    int length = 0;
    while (!in.accept(">")) {
      if (in.atEnd() || !Character.isUnicodeIdentifierPart(in.peek()) && in.peek() != '$') {
        throw Unreadable.broken();
      }
      in.next();
      length++;
    }
    if (length == 0) {
      throw Unreadable.broken();
    }
  }

  private Expression escape() throws Unreadable {
    if (in.accept("b")) {
      return Place.BOUNDARY;
    }
    return in.accept("B") ? Place.NO_BOUNDARY : Escapes.read(in);
  }

  private static Expression literal(int c) throws Unreadable {
    if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
      throw Unreadable.undecided();
    }
    return Characters.only(c);
  }

  private Expression repeated(Expression atom) throws Unreadable {
    var times = in.quantifier();
    if (times == null) {
      return atom;
    }
    in.accept("?");
    if (times.from() > times.to()) {
      throw Unreadable.broken();
    }
    return new Repeat(atom, times.from(), times.to());
  }
}
