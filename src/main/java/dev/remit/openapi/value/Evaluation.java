package dev.remit.openapi.value;

import dev.remit.openapi.Direction;
import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.BooleanNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One question: the schemas that are being applied at this moment and what is left of the budget. */
final class Evaluation {

  static final int STEPS = 200_000;
  static final int DEEPEST = 250;

  private static final int FREE = Integer.MAX_VALUE;
  private static final int NEVER = -1;

  final Lookup lookup;
  private final Memo[] memos;
  private final Trail trail;
  private Direction direction;
  private int steps = STEPS;
  /** The outermost application on whose being in progress the answer hangs; only from there on it may be remembered. */
  private int hangsOn = FREE;

  Evaluation(Lookup lookup, Memo[] memos, Trail trail, Direction direction) {
    this.lookup = lookup;
    this.memos = memos;
    this.trail = trail;
    this.direction = direction;
  }

  Answer accepts(Node schema, Node value) {
    return apply(schema, value, null);
  }

  Answer keyword(ObjectNode schema, String keyword, Node value) {
    trail.enter(schema, value);
    return new Application(this, schema, value, null).alone(keyword);
  }

  /** What a schema that is written at its place says. */
  Answer apply(Node schema, Node value, @Nullable Evaluated evaluated) {
    if (!(schema instanceof ObjectNode object)) {
      return Answer.of(!(schema instanceof BooleanNode accepts) || accepts.value());
    }
    return value instanceof ObjectNode || value instanceof ArrayNode
        ? remembered(object, value, evaluated) : fresh(object, value, evaluated);
  }

  /** What a schema that is referred to says; only references lead in circles. */
  Answer refer(Node schema, Node value, @Nullable Evaluated evaluated) {
    if (!(schema instanceof ObjectNode object)) {
      return apply(schema, value, evaluated);
    }
    int earlier = trail.find(object, value);
    if (earlier < 0) {
      return remembered(object, value, evaluated);
    }
    hangOn(earlier);
    return trail.isDoubted(earlier) ? undecided(evaluated) : Answer.YES;
  }

  // an answer alone is not enough for somebody who asks what was looked at, unless it is no
  private Answer remembered(ObjectNode schema, Node value, @Nullable Evaluated evaluated) {
    var known = memos[direction.ordinal()].get(schema, value);
    return known != null && (evaluated == null || known == Answer.NO) ? known : fresh(schema, value, evaluated);
  }

  private Answer fresh(ObjectNode schema, Node value, @Nullable Evaluated evaluated) {
    if (trail.depth() == DEEPEST || !spend(1)) {
      forgetThis();
      return undecided(evaluated);
    }
    int outer = hangsOn;
    hangsOn = FREE;
    int depth = trail.enter(schema, value);
    var answer = new Application(this, schema, value, evaluated).answer();
    trail.leave();
    if (hangsOn >= depth) {
      memos[direction.ordinal()].put(schema, value, answer);
      hangsOn = outer;
    } else {
      hangsOn = Math.min(outer, hangsOn);
    }
    return answer;
  }

  /** Of a schema that is not applied nobody knows either what it would look at. */
  static Answer undecided(@Nullable Evaluated evaluated) {
    if (evaluated != null) {
      evaluated.addPerhapsAll();
    }
    return Answer.UNKNOWN;
  }

  /** Says that the answer holds only while this application is in progress. */
  void hangOn(int depth) {
    hangsOn = Math.min(hangsOn, depth);
  }

  /** Says that the answer holds for this time only. */
  void forgetThis() {
    hangsOn = NEVER;
  }

  /** Gives up, which says nothing about other times and places. */
  Answer cut() {
    forgetThis();
    return Answer.UNKNOWN;
  }

  /** Takes steps from the budget; false if it is exhausted. */
  boolean spend(int cost) {
    steps -= cost;
    return steps >= 0;
  }

  /** Asks about the value as it is, whichever way it travels, and where a yes may count against it. */
  Answer literally(Supplier<Answer> question) {
    var travels = direction;
    direction = Direction.NONE;
    trail.doubt(1);
    var answer = question.get();
    trail.doubt(-1);
    direction = travels;
    return answer;
  }

  /** Whether a member may be missing for the way the value travels, although it is required. */
  boolean maybeMissing(Node value, String member) {
    if (direction == Direction.NONE) {
      return false;
    }
    int from = trail.firstOn(value);
    hangOn(from);
    var flag = direction == Direction.REQUEST ? "readOnly" : "writeOnly";
    return trail.any(from, schema -> lookup.isFlagged(schema, member, flag));
  }

  Trail trail() {
    return trail;
  }
}
