package dev.remit.chain;

import java.util.Locale;

/** What is wrong with a chain. */
public enum Reason {
  EDITED("its content, or its detail, is not what its hash was made of"),
  REMOVED("it is missing"),
  INSERTED("it was not written by Remit at this place"),
  REORDERED("another row stands in its place"),
  EMPTIED("its detail is missing, and nobody was erased"),
  CUT("the chain ends before it"),
  REWRITTEN("it is not the row that the checkpoint was made of, so this row or one before it was written anew");

  private final String says;

  Reason(String says) {
    this.says = says;
  }

  /** As it is written outside. */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What that means, in words. */
  public String says() {
    return says;
  }
}
