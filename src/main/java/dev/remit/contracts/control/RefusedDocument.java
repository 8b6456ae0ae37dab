package dev.remit.contracts.control;

import dev.remit.openapi.Flaw;
import dev.remit.openapi.UnreadableDocument;
import dev.remit.platform.problem.Problem;
import dev.remit.platform.problem.Violation;

/** The engine cannot work with a document; each flaw of it, with its place in the text. */
public class RefusedDocument extends Problem {

  /** The prefix is the pointer of the document in what was sent; empty when the document was all of it. */
  RefusedDocument(UnreadableDocument reason, String prefix) {
    super(Kind.INVALID, "unreadable-document", "The document cannot be read as an OpenAPI document.",
        reason.flaws().stream().map(flaw -> violation(flaw, prefix)).toList());
  }

  private static Violation violation(Flaw flaw, String prefix) {
    return new Violation(prefix + flaw.pointer(), flaw.detail(), flaw.line(), flaw.column());
  }
}
