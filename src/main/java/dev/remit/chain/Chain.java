package dev.remit.chain;

import dev.remit.chain.verify.Verifier;
import java.util.List;

/** Tells whether a chain is as it was written. */
public final class Chain {

  private Chain() {}

  /**
   * Reads all rows, in memory that does not grow with them.
   *
   * @param checkpoints whose signatures hold: nothing that is not signed proves anything, see {@link Checkpoint#isSignedBy}
   */
  public static Verdict verify(Rows rows, List<Checkpoint> checkpoints) {
    return new Verifier(rows, checkpoints).verdict();
  }
}
