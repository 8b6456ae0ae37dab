package dev.remit.openapi.value;

import dev.remit.openapi.Direction;
import dev.remit.openapi.Document;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;

/**
 * Decides whether values satisfy the schemas of one document: JSON Schema 2020-12 (core and validation), with {@code
 * format} taken as a demand, and the dialect of OpenAPI 3.0 in its documents. In a request a required member that is
 * {@code readOnly} may be missing, in a response one that is {@code writeOnly}.
 *
 * <p>Remembers what it has decided, so one instance serves all questions about a document. A schema that comes back to
 * itself on the same value without having looked at a part of it is taken as satisfied there. A question costs at most
 * {@value Evaluation#STEPS} steps and goes {@value Evaluation#DEEPEST} schemas deep; beyond, the answer is UNKNOWN, as
 * it is for patterns that cannot be decided ({@link Regex}) and for references that lead nowhere. Not for several
 * threads at once.
 */
public final class Evaluator {

  private static final int FEW = 1 << 10;

  private final Lookup lookup;
  private final Memo[] memos = new Memo[Direction.values().length];
  private final Trail trail = new Trail();

  public Evaluator(Document document) {
    this(new Lookup(document), Memo.LARGEST);
  }

  private Evaluator(Lookup lookup, int remembered) {
    this.lookup = lookup;
    for (int i = 0; i < memos.length; i++) {
      memos[i] = new Memo(remembered);
    }
  }

  /** One for another thread, or for values that need not be remembered; cheap, since what is known of the document is shared. */
  public Evaluator another() {
    return new Evaluator(lookup, FEW);
  }

  /** Whether the value satisfies the schema. A schema that is neither an object nor a boolean demands nothing. */
  public Answer accepts(Node schema, Node value, Direction direction) {
    return question(direction).accepts(schema, value);
  }

  /**
   * Whether the value satisfies this one keyword of the schema, together with those beside it that only define what it
   * means, such as {@code properties} for {@code additionalProperties}. An absent or unknown keyword demands nothing,
   * and neither does {@code if} without its {@code then} or {@code else}.
   */
  public Answer keyword(ObjectNode schema, String keyword, Node value, Direction direction) {
    return question(direction).keyword(schema, keyword, value);
  }

  private Evaluation question(Direction direction) {
    trail.clear();
    return new Evaluation(lookup, memos, trail, direction);
  }
}
