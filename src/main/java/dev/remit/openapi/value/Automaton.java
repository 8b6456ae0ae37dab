package dev.remit.openapi.value;

import dev.remit.openapi.value.Expression.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The texts in which an expression occurs, or all others, told character by character. A state is the set of nodes that the text so far may have led to;
 * it is made when it is first reached. Places that depend on what comes next are passed when that is known.
 */
final class Automaton {

  /** The text is none of those that are told, whatever follows. */
  static final int NEVER = 0;
  /** It is one, whatever follows. */
  static final int ALWAYS = 1;

  private static final int UNKNOWN = -1;

  private final Nodes nodes;
  private final boolean excluded;
  private final int[] letters;
  private final boolean[] words;
  private final Effort effort;
  private final Map<State, Integer> known = new HashMap<>();
  private final List<State> states = new ArrayList<>();
  private final List<int[]> ways = new ArrayList<>();
  private final int[] seen;
  private int round;
  private final int[] open;
  private final int[] passed;
  private int passing;

  /** What stands on one side of a place. */
  private enum Side {
    /** Not known yet. */
    OPEN,
    /** The start or the end of the text. */
    EDGE,
    /** A character of a word, as {@code \b} knows it. */
    WORD,
    OTHER
  }

  /**
   * Where a text may have led to.
   *
   * @param nodes in order; those only that read a character or wait for what comes next
   * @param before what stands before; said only if a node waits
   */
  private record State(int[] nodes, Side before, boolean waits) {

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof State state && before == state.before && Arrays.equals(nodes, state.nodes);
    }

    @Override
    public int hashCode() {
      return 31 * Arrays.hashCode(nodes) + before.ordinal();
    }
  }

  /**
   * @param excluded whether the texts are told in which the expression does not occur
   * @param letters one character of each group that the expression does not tell apart
   */
  Automaton(Expression expression, boolean excluded, int[] letters, Effort effort) {
    this.nodes = new Nodes(expression);
    this.excluded = excluded;
    this.letters = letters;
    this.effort = effort;
    effort.spend(nodes.size());
    this.words = new boolean[letters.length];
    for (int i = 0; i < letters.length; i++) {
      words[i] = Characters.WORD.contains(letters[i]);
    }
    this.seen = new int[nodes.size()];
    this.open = new int[nodes.size() + 1];
    this.passed = new int[nodes.size()];
    number(new State(new int[0], Side.OTHER, false));
    number(new State(new int[] {Nodes.FOUND}, Side.OTHER, false));
  }

  /** The state before any character. */
  int start() {
    begin();
    return reached(pass(nodes.start(), Side.EDGE, Side.OPEN), Side.EDGE);
  }

  /** The state after one more character of this group. */
  int next(int state, int letter) {
    if (state <= ALWAYS) {
      return state;
    }
    int next = ways.get(state)[letter];
    if (next == UNKNOWN) {
      next = made(states.get(state), letter);
      ways.get(state)[letter] = next;
    }
    return next;
  }

  /** Whether a text that ends here is one of those that are told. */
  boolean tells(int state) {
    return state == ALWAYS || state != NEVER && excluded != occurs(states.get(state));
  }

  private boolean occurs(State state) {
    return state.waits && passes(state, Side.EDGE);
  }

  private int made(State from, int letter) {
    var side = words[letter] ? Side.WORD : Side.OTHER;
    var reading = from.nodes;
    if (from.waits) {
      if (passes(from, side)) {
        return found();
      }
      reading = Arrays.copyOf(passed, passing);
    }
    begin();
    effort.spend(1 + reading.length);
    boolean found = pass(nodes.start(), side, Side.OPEN);
    for (int node : reading) {
      if (nodes.wanted(node) instanceof Characters set && set.contains(letters[letter])) {
        found |= pass(nodes.next(node), side, Side.OPEN);
      }
    }
    return reached(found, side);
  }

  private boolean passes(State state, Side next) {
    begin();
    boolean found = false;
    for (int node : state.nodes) {
      found |= pass(node, state.before, next);
    }
    return found;
  }

  private void begin() {
    round++;
    passing = 0;
  }

  /** Goes on from a node as far as no character is needed, and says whether the expression was found. */
  private boolean pass(int from, Side before, Side after) {
    int size = 0;
    open[size++] = from;
    boolean found = false;
    while (size > 0) {
      int node = open[--size];
      if (node == Nodes.NONE || seen[node] == round) {
        continue;
      }
      seen[node] = round;
      effort.spend(1);
      found |= node == Nodes.FOUND;
      var wanted = nodes.wanted(node);
      if (wanted instanceof Characters || wanted instanceof Place place && isOpen(place, after)) {
        passed[passing++] = node;
      } else if (!(wanted instanceof Place place) || holds(place, before, after)) {
        open[size++] = nodes.next(node);
        open[size++] = nodes.other(node);
      }
    }
    return found;
  }

  private static boolean isOpen(Place place, Side after) {
    return place != Place.START && after == Side.OPEN;
  }

  private static boolean holds(Place place, Side before, Side after) {
    return switch (place) {
      case START -> before == Side.EDGE;
      case END -> after == Side.EDGE;
      case BOUNDARY -> (before == Side.WORD) != (after == Side.WORD);
      case NO_BOUNDARY -> (before == Side.WORD) == (after == Side.WORD);
    };
  }

  private int reached(boolean found, Side before) {
    if (found) {
      return found();
    }
    if (passing == 0) {
      return excluded ? ALWAYS : NEVER;
    }
    var reached = Arrays.copyOf(passed, passing);
    Arrays.sort(reached);
    boolean waits = false;
    for (int node : reached) {
      waits |= nodes.wanted(node) instanceof Place;
    }
    return number(new State(reached, waits ? before : Side.OTHER, waits));
  }

  private int found() {
    return excluded ? NEVER : ALWAYS;
  }

  private int number(State state) {
    var number = known.putIfAbsent(state, states.size());
    if (number == null) {
      effort.spend(letters.length);
      number = states.size();
      states.add(state);
      var way = new int[letters.length];
      Arrays.fill(way, UNKNOWN);
      ways.add(way);
    }
    return number;
  }
}
