package dev.remit.openapi.value;

import dev.remit.openapi.value.Expression.Choice;
import dev.remit.openapi.value.Expression.Repeat;
import dev.remit.openapi.value.Expression.Sequence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A part of an expression as something to write, with options to choose from; the first option is the usual one. */
abstract sealed class Part {

  static final int MOST_OPTIONS = 24;

  /** What has to be chosen further out for this part to be written. */
  private final Map<Part, Integer> way = new HashMap<>();
  final List<Part> inner = new ArrayList<>();

  static Part of(Expression expression) {
    if (expression instanceof Characters characters) {
      return new OneOf(characters);
    }
    if (expression instanceof Repeat repeat) {
      return new Again(repeat);
    }
    return expression instanceof Choice choice ? new Fork(choice)
        : new Row(expression instanceof Sequence sequence ? sequence.parts() : List.of());
  }

  /** This part and all within, from the outside in. */
  List<Part> all() {
    var all = new ArrayList<Part>();
    all.add(this);
    for (int i = 0; i < inner.size(); i++) {
      for (var part : inner.get(i).all()) {
        if (this instanceof Fork) {
          part.way.put(this, i);
        }
        all.add(part);
      }
    }
    return all;
  }

  /** The choices that lead to this option being written. */
  Map<Part, Integer> taking(int option) {
    var choices = new HashMap<>(way);
    choices.put(this, option);
    return choices;
  }

  int options() {
    return 1;
  }

  int least() {
    return 1;
  }

  int usual() {
    return 1;
  }

  int most() {
    return 1;
  }

  /** How long one repetition is, in code points; 0 if nothing is repeated. */
  int lengthOfOne() {
    return 0;
  }

  abstract void write(Draft draft);

  /** A character of a set. */
  static final class OneOf extends Part {

    private final int[] members;
    private final int[] run;

    OneOf(Characters characters) {
      members = Alphabet.membersOf(characters, MOST_OPTIONS - 1);
      run = Alphabet.runOf(characters);
    }

    @Override
    int options() {
      return 1 + members.length;
    }

    @Override
    void write(Draft draft) {
      int option = draft.option(this);
      if (run.length > 0) {
        draft.append(option == 0 ? run[draft.turn(this) % run.length] : members[option - 1]);
      }
    }
  }

  /** Several parts in a row. */
  static final class Row extends Part {

    Row(List<Expression> parts) {
      for (var part : parts) {
        inner.add(of(part));
      }
    }

    @Override
    void write(Draft draft) {
      for (var part : inner) {
        part.write(draft);
      }
    }
  }

  /** One of several parts. */
  static final class Fork extends Part {

    Fork(Choice choice) {
      for (var branch : choice.branches()) {
        inner.add(of(branch));
      }
    }

    @Override
    int options() {
      return inner.size();
    }

    @Override
    void write(Draft draft) {
      inner.get(draft.option(this)).write(draft);
    }
  }

  /** A part several times. */
  static final class Again extends Part {

    private static final int READABLE = 3;
    private static final int MANY = 1_000;

    private final Repeat repeat;
    private final int[] others;

    Again(Repeat repeat) {
      this.repeat = repeat;
      inner.add(of(repeat.body()));
      others = others(repeat);
    }

    private static int[] others(Repeat repeat) {
      var others = new int[3];
      int size = 0;
      for (int count : new int[] {repeat.least(), repeat.least() + 1, repeat.most()}) {
        // they rise, so only the last can be one that is known
        if (count <= Math.min(repeat.most(), MANY) && (size == 0 || others[size - 1] < count)) {
          others[size++] = count;
        }
      }
      return Arrays.copyOf(others, size);
    }

    @Override
    int options() {
      return 1 + others.length;
    }

    @Override
    int least() {
      return repeat.least();
    }

    @Override
    int usual() {
      return Math.max(repeat.least(), Math.min(repeat.most(), repeat.body() instanceof Characters ? READABLE : 1));
    }

    @Override
    int most() {
      return repeat.most();
    }

    @Override
    int lengthOfOne() {
      var once = new Draft(Map.of(), Map.of(), 100).write(inner.get(0));
      return once.codePointCount(0, once.length());
    }

    @Override
    void write(Draft draft) {
      int option = draft.option(this);
      int count = option == 0 ? draft.count(this) : others[option - 1];
      for (int i = 0; i < count && !draft.isFull(); i++) {
        int before = draft.length();
        inner.get(0).write(draft);
        if (draft.length() == before) {
          return;
        }
      }
    }
  }
}
