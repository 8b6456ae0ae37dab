package dev.remit.openapi;

import dev.remit.openapi.diff.DocumentDiff;
import java.time.LocalDate;
import java.util.List;

/**
 * What changed between two documents: a pure function. Schemas are compared by meaning: which values each accepts,
 * seen in the direction in which the data travels. Moving, inlining, reordering and renaming a component, and writing
 * OpenAPI 3.0 as 3.1, are no changes; a document has no change against itself.
 */
public final class Diff {

  private Diff() {}

  /** The changes in the order of the operations of the new document, the worst first within an operation. */
  public static List<Change> between(Document before, Document after) {
    return new DocumentDiff(before, after, null).changes();
  }

  /**
   * The same, where an operation or parameter that is gone after its announced end is not told as if it had gone without
   * a word. Without a day no announced end counts as reached.
   *
   * @param on the day on which the new document takes the place of the old one
   */
  public static List<Change> between(Document before, Document after, LocalDate on) {
    return new DocumentDiff(before, after, on).changes();
  }

  /** What the witnesses of these changes claim about values, for somebody else to check. */
  public static List<Claim> claims(Document before, Document after) {
    return new DocumentDiff(before, after, null).claims();
  }
}
