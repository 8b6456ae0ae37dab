package dev.remit.openapi;

import dev.remit.openapi.use.Judges;

/**
 * Whom the changes between two documents touch. The answer is found in the documents, not in the words of a change: what
 * a consumer uses is followed through every reference and composition of both, and a change that lies on none of these
 * ways does not touch it. Not for several threads at once.
 */
public final class Impacts {

  private final Judges judges;

  /** Of the changes from one document to the other. */
  public Impacts(Document before, Document after) {
    this.judges = new Judges(before, after);
  }

  /**
   * What a change means for somebody who uses the API like this. A changed member that is read or sent, with those around
   * and inside it, is CONFIRMED; one that a request demands and that is not sent likewise. Where samples are known, a
   * request that may be refused is CONFIRMED only by a sample that is refused, and else POSSIBLE.
   *
   * @param change one of those that {@link Diff} finds between the two documents
   */
  public Impact of(Change change, Usage usage) {
    return judges.of(change, usage);
  }
}
