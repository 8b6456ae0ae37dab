package dev.remit.openapi;

import dev.remit.openapi.diff.DocumentDiff;
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
    return new DocumentDiff(before, after).changes();
  }

  /** What the witnesses of these changes claim about values, for somebody else to check. */
  public static List<Claim> claims(Document before, Document after) {
    return new DocumentDiff(before, after).claims();
  }
}
