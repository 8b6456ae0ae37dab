package dev.remit.openapi.value;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Goes through all texts at once, shorter ones first, as far as they lead to different states of the automata, until one is found that matches
 * on one side only.
 */
final class DifferenceSearch {

  private static final int MOST = 30_000;

  private final List<Automaton> automata = new ArrayList<>();
  private final int old;
  private final int[] letters;
  private final Effort effort;
  private final Set<Key> seen = new HashSet<>();
  private final Deque<Text> open = new ArrayDeque<>();
  private int least;
  private @Nullable Text onlyOld;
  private @Nullable Text onlyNew;

  /**
   * A text that was looked at.
   *
   * @param states that it leads to, of the old automata and then of the new ones
   * @param start what stands before its last character, null if it is empty
   */
  private record Text(int[] states, int length, @Nullable Text start, int last) {

    String written() {
      var text = new int[length];
      @Nullable Text at = this;
      for (int i = length - 1; i >= 0 && at != null; i--) {
        text[i] = at.last;
        at = at.start;
      }
      return new String(text, 0, length);
    }
  }

  /** Texts of the same states and, as far as that still matters, of the same length are continued in the same ways. */
  private record Key(int[] states, int length) {

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key && length == key.length && Arrays.equals(states, key.states);
    }

    @Override
    public int hashCode() {
      return 31 * Arrays.hashCode(states) + length;
    }
  }

  DifferenceSearch(List<Automaton> old, List<Automaton> now, int[] letters, Effort effort) {
    automata.addAll(old);
    automata.addAll(now);
    this.old = old.size();
    this.letters = letters;
    this.effort = effort;
  }

  /** The shortest differences among texts of so many code points. */
  PatternDifference within(int shortest, int longest) {
    least = shortest;
    boolean decided = true;
    try {
      search(longest);
    } catch (Effort.Spent undecided) {
      decided = false;
    }
    return new PatternDifference(decided || onlyOld != null && onlyNew != null,
        onlyOld == null ? null : onlyOld.written(), onlyNew == null ? null : onlyNew.written());
  }

  private void search(int longest) {
    reach(new Text(automata.stream().mapToInt(Automaton::start).toArray(), 0, null, 0));
    while (!open.isEmpty() && (onlyOld == null || onlyNew == null)) {
      var text = open.remove();
      if (text.length >= least) {
        judge(text);
      }
      for (int letter = 0; text.length < longest && letter < letters.length; letter++) {
        reach(longer(text, letter));
      }
    }
  }

  private Text longer(Text text, int letter) {
    var states = new int[automata.size()];
    for (int i = 0; i < states.length; i++) {
      states[i] = automata.get(i).next(text.states[i], letter);
    }
    return new Text(states, text.length + 1, text, letters[letter]);
  }

  private void reach(Text text) {
    effort.spend(1 + text.states.length);
    if (mayDiffer(text.states) && seen.add(new Key(text.states, Math.min(text.length, least)))) {
      if (seen.size() > MOST) {
        throw new Effort.Spent();
      }
      open.add(text);
    }
  }

  private boolean mayDiffer(int[] states) {
    return onlyOld == null && !isAny(states, 0, old, Automaton.NEVER) && !isEach(states, old, states.length, Automaton.ALWAYS)
        || onlyNew == null && !isAny(states, old, states.length, Automaton.NEVER) && !isEach(states, 0, old, Automaton.ALWAYS);
  }

  private static boolean isAny(int[] states, int from, int to, int state) {
    for (int i = from; i < to; i++) {
      if (states[i] == state) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEach(int[] states, int from, int to, int state) {
    for (int i = from; i < to; i++) {
      if (states[i] != state) {
        return false;
      }
    }
    return true;
  }

  private void judge(Text text) {
    boolean wasFound = isFound(text.states, 0, old);
    boolean isFound = isFound(text.states, old, text.states.length);
    if (wasFound && !isFound && onlyOld == null) {
      onlyOld = text;
    } else if (isFound && !wasFound && onlyNew == null) {
      onlyNew = text;
    }
  }

  private boolean isFound(int[] states, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!automata.get(i).tells(states[i])) {
        return false;
      }
    }
    return true;
  }
}
